import { Worker } from "node:worker_threads";
import type { TextIn } from "@leesbewijs/content";
import { Problem } from "../problem.ts";
import type { Made } from "./made.ts";

/** What the thread is asked. The folder goes with it, since a bundled thread's own start data belongs to the bundler. */
export type LessonRequest = { readonly id: number; readonly models: string; readonly input: TextIn };
type Answer = { readonly id: number; readonly made?: Made; readonly error?: string };
type Waiting = { readonly resolve: (made: Made) => void; readonly reject: (error: Error) => void };

/** Makes lessons of articles without keeping the server from answering. */
export type LessonMaker = {
  /**
   * @throws Problem `busy` where too many articles wait already, or where one takes longer than the limit
   */
  readonly make: (input: TextIn) => Promise<Made>;
  readonly stop: () => Promise<void>;
};

/** Articles that may wait for the thread; more than this is no longer "in a moment". */
const mostWaiting = 12;
const bundledThread = (): Worker => new Worker(new URL("./lesson-worker.ts", import.meta.url));
/** Far above what the longest text takes; a thread that is silent for so long is started anew. */
const patience = 30_000;

/**
 * One thread for the process: making a lesson takes all of a core for a part of a second, and saves of answers must not
 * wait for it. It is started by the first article, and its models (some 150 MB) stay.
 *
 * @param models the folder of the language models, with a slash at its end
 * @param startThread for where no bundler has made a script of the thread's file
 */
export function createLessonMaker(models: URL, startThread: () => Worker = bundledThread): LessonMaker {
  let worker: Worker | undefined;
  let count = 0;
  const waiting = new Map<number, Waiting>();

  function fail(error: Error): void {
    const gone = worker;
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    void gone?.terminate();
  }

  function start(): Worker {
    const fresh = startThread();
    fresh.unref();
    fresh.on("message", ({ id, made, error }: Answer) => {
      const one = waiting.get(id);
      waiting.delete(id);
      if (made) one?.resolve(made);
      else one?.reject(new Error(`The lesson could not be made: ${error}`));
    });
    fresh.on("error", (error) => fresh === worker && fail(error instanceof Error ? error : new Error(String(error))));
    fresh.on("exit", () => fresh === worker && fail(new Error("The thread that makes lessons ended")));
    return fresh;
  }

  async function make(input: TextIn): Promise<Made> {
    if (waiting.size >= mostWaiting) throw new Problem("busy", "too many articles wait to be made into lessons", 10);
    worker ??= start();
    const id = ++count;
    const own = worker;
    return new Promise<Made>((resolve, reject) => {
      const timer = setTimeout(() => {
        if (own === worker) fail(new Problem("busy", "making a lesson took too long", 10));
      }, patience);
      const settle = () => clearTimeout(timer);
      waiting.set(id, {
        resolve: (made) => (settle(), resolve(made)),
        reject: (error) => (settle(), reject(error)),
      });
      own.postMessage({ id, models: models.href, input } satisfies LessonRequest);
    });
  }

  return { make, stop: async () => void (await worker?.terminate()) };
}
