import type { ProblemCode, Response, SaveAcknowledgement } from "@leesbewijs/domain";

/** One write, as it is sent and, until it is acknowledged, sent again unchanged. */
export type Save = {
  readonly attemptId: string;
  readonly questionId: string;
  readonly opId: string;
  readonly baseVersion: number;
  readonly response: Response;
};

/** What the screen may say. `saved` stands only on the acknowledgement of the newest write. */
export type SaveLine =
  | { readonly kind: "idle" }
  | { readonly kind: "saving" }
  | { readonly kind: "saved"; readonly at: Date }
  | { readonly kind: "retrying" }
  | { readonly kind: "refused"; readonly problem: ProblemCode };

export type Clock = {
  /** Runs something later; what it gives back calls that off. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
  /** A number in [0, 1), so that many browsers do not knock at the same moment. */
  readonly chance: () => number;
};

/** Where writes wait. In memory now; a database of the browser can take its place. */
export type Outbox = {
  readonly keep: (save: Save) => void;
  readonly drop: (opId: string) => void;
};

type Settings = {
  readonly attemptId: string;
  /** The version of each answer as the server gave it. */
  readonly versions: ReadonlyMap<string, number>;
  readonly send: (save: Save) => Promise<SaveAcknowledgement>;
  /** Sends from a page that is going away and hears no answer. */
  readonly sendLast: (save: Save) => void;
  /** Why a write was refused for good; null where trying again makes sense. */
  readonly refusal: (error: unknown) => ProblemCode | null;
  readonly newOpId: () => string;
  readonly clock: Clock;
  readonly outbox?: Outbox;
};

type Waiting = { readonly response: Response; readonly opId: string; save: Save | null; ready: boolean };

const firstPause = 1_000;
const longestPause = 30_000;

export type SaveQueue = ReturnType<typeof createSaveQueue>;

/**
 * Carries answers to the server: of each question only the newest, one after another, until each is acknowledged.
 * It knows no React and no browser.
 */
export function createSaveQueue(settings: Settings) {
  const { attemptId, send, sendLast, refusal, newOpId, clock, outbox } = settings;
  const versions = new Map(settings.versions);
  const waiting = new Map<string, Waiting>();
  const pauses = new Map<string, () => void>();
  const listeners = new Set<() => void>();
  let line: SaveLine = { kind: "idle" };
  let failures = 0;
  let running = false;
  let stopRetry: (() => void) | null = null;
  let settled: (() => void)[] = [];

  function say(next: SaveLine): void {
    line = next;
    for (const listener of listeners) listener();
  }

  function settle(): void {
    const done = settled;
    settled = [];
    for (const tell of done) tell();
  }

  function prepare(questionId: string, entry: Waiting): Save {
    entry.save ??= {
      attemptId,
      questionId,
      opId: entry.opId,
      baseVersion: versions.get(questionId) ?? 0,
      response: entry.response,
    };
    return entry.save;
  }

  function forget(questionId: string, entry: Waiting): void {
    outbox?.drop(entry.opId);
    if (waiting.get(questionId) === entry) waiting.delete(questionId);
  }

  function accept(questionId: string, entry: Waiting, answer: SaveAcknowledgement): void {
    if (answer.opId !== entry.opId) throw new Error("The acknowledgement is of another write");
    versions.set(questionId, Math.max(answer.version, versions.get(questionId) ?? 0));
    failures = 0;
    forget(questionId, entry);
    if (waiting.size === 0) say({ kind: "saved", at: answer.receivedAt });
  }

  function tryLater(): void {
    failures += 1;
    say({ kind: "retrying" });
    const pause = Math.min(longestPause, firstPause * 2 ** (failures - 1));
    stopRetry?.();
    stopRetry = clock.after(pause * (0.5 + clock.chance() / 2), () => void run());
  }

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    stopRetry?.();
    stopRetry = null;
    for (let next = firstReady(); next !== null; next = firstReady()) {
      const [questionId, entry] = next;
      try {
        accept(questionId, entry, await send(prepare(questionId, entry)));
      } catch (error) {
        const problem = refusal(error);
        if (problem === null) {
          tryLater();
          break;
        }
        forget(questionId, entry);
        say({ kind: "refused", problem });
      }
    }
    running = false;
    settle();
  }

  function firstReady(): [string, Waiting] | null {
    for (const entry of waiting) if (entry[1].ready) return entry;
    return null;
  }

  function makeReady(): void {
    for (const stop of pauses.values()) stop();
    pauses.clear();
    for (const entry of waiting.values()) entry.ready = true;
  }

  return {
    /** Takes a new answer; it leaves after `pause` milliseconds in which it does not change again. */
    change(questionId: string, response: Response, pause: number): void {
      const before = waiting.get(questionId);
      if (before) forget(questionId, before);
      const entry: Waiting = { response, opId: newOpId(), save: null, ready: pause === 0 };
      waiting.set(questionId, entry);
      outbox?.keep({ attemptId, questionId, opId: entry.opId, baseVersion: versions.get(questionId) ?? 0, response });
      pauses.get(questionId)?.();
      pauses.delete(questionId);
      if (line.kind !== "retrying") say({ kind: "saving" });
      if (pause === 0) void run();
      else {
        const stop = clock.after(pause, () => {
          entry.ready = true;
          pauses.delete(questionId);
          void run();
        });
        pauses.set(questionId, stop);
      }
    },

    /** Sends what waits, now. True when everything was acknowledged; false when something still waits. */
    async flush(): Promise<boolean> {
      makeReady();
      if (running) await new Promise<void>((tell) => settled.push(tell));
      if (waiting.size > 0) await run();
      return waiting.size === 0 && line.kind !== "refused";
    },

    /** For a page that is going away: sends everything at once and waits for nothing. */
    leave(): void {
      makeReady();
      for (const [questionId, entry] of waiting) sendLast(prepare(questionId, entry));
    },

    unsaved: (): boolean => waiting.size > 0,
    line: (): SaveLine => line,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
