import { availableParallelism, loadavg } from "node:os";
import { type ResourceLimits, Worker } from "node:worker_threads";
import type { FileRefusal, ReadFile } from "@leesbewijs/domain";
import { Problem } from "../problem.ts";

export type FileRequest = { readonly kind: "article" | "table"; readonly bytes: Uint8Array; readonly name: string };
type Refused = { readonly state: "refused"; readonly refusal: FileRefusal };
/** The rows of a spreadsheet, as text. */
export type ReadRows = Refused | { readonly state: "read"; readonly rows: string[][] };

/** Reads the files that people bring, of which nothing is trusted. */
export type FileReader = {
  /** @throws Problem `busy` where too many files wait already */
  readonly readArticle: (bytes: Uint8Array, name: string) => Promise<ReadFile>;
  /** @throws Problem `busy` where too many files wait already */
  readonly readRows: (bytes: Uint8Array) => Promise<ReadRows>;
};

/** What a thread may use. What lies outside these limits is bounded by what the readers set apart and by the time. */
export const fileThread: { readonly resourceLimits: ResourceLimits } = {
  resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
};
const bundledThread = (): Worker => new Worker(new URL("./file-worker.ts", import.meta.url), fileThread);

/** What reading may take once the thread is there on a machine with nothing else to do, and what starting it may take. */
const patience = { read: 1500, start: 20_000 };

/** On a machine that has much to do a thread gets its turn less often: then an honest file needs longer by the clock. */
export function readingTime(): number {
  const busy = (loadavg()[0] ?? 0) / availableParallelism();
  return patience.read * Math.min(4, Math.max(1, busy));
}
const atOnce = 2;
const mostWaiting = 12;

/**
 * A thread for each file, which ends with it: a file that eats all time or memory takes nothing along but its own thread.
 *
 * @param startThread for where no bundler has made a script of the thread's file
 */
export function createFileReader(startThread: () => Worker = bundledThread): FileReader {
  let running = 0;
  const waiting: (() => void)[] = [];

  async function read<Answer>(file: FileRequest): Promise<Answer | Refused> {
    if (running >= atOnce) {
      if (waiting.length >= mostWaiting) throw new Problem("busy", "too many files wait to be read", 5);
      await new Promise<void>((next) => waiting.push(next));
    }
    running++;
    try {
      return await readInThread<Answer>(startThread(), file);
    } finally {
      running--;
      waiting.shift()?.();
    }
  }

  return {
    readArticle: (bytes, name) => read<ReadFile>({ kind: "article", bytes, name }),
    readRows: (bytes) => read<ReadRows>({ kind: "table", bytes, name: "" }),
  };
}

function readInThread<Answer>(thread: Worker, file: FileRequest): Promise<Answer | Refused> {
  return new Promise<Answer | Refused>((resolve, reject) => {
    const tooHeavy: Refused = { state: "refused", refusal: "tooHeavy" };
    let timer = setTimeout(() => reject(new Problem("busy", "a thread did not start", 5)), patience.start);
    thread.on("message", (message: "ready" | Answer | Refused) => {
      clearTimeout(timer);
      if (message !== "ready") return resolve(message);
      timer = setTimeout(() => resolve(tooHeavy), readingTime());
    });
    thread.postMessage(file);
    thread.on("error", (error: unknown) => {
      const memory = error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
      resolve(memory ? tooHeavy : { state: "refused", refusal: "damaged" });
    });
    thread.on("exit", () => {
      clearTimeout(timer);
      resolve(tooHeavy);
    });
  }).finally(() => void thread.terminate());
}
