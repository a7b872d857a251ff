import type { ProblemCode, Response, SaveAcknowledgement } from "@leesbewijs/domain";
import { createSaveLine } from "./save-line";
import { createTypingPauses } from "./typing-pauses";

/** One write, as it is sent and, until it is acknowledged, sent again unchanged. */
export type Save = {
  readonly attemptId: string;
  readonly questionId: string;
  readonly opId: string;
  readonly baseVersion: number;
  readonly response: Response;
};

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

/** `save` is made when it is first sent, on the newest version, and does not change from then on. */
type Waiting = { readonly response: Response; readonly opId: string; save: Save | null; ready: boolean };

const firstPause = 1_000;
const longestPause = 30_000;

export type SaveQueue = ReturnType<typeof createSaveQueue>;

/**
 * Carries answers to the server: of each question only the newest, one after another, until each is acknowledged.
 * It knows no React and no browser.
 */
export function createSaveQueue({ attemptId, send, sendLast, refusal, newOpId, clock, outbox, ...given }: Settings) {
  const versions = new Map(given.versions);
  const waiting = new Map<string, Waiting>();
  const pauses = createTypingPauses(clock);
  const line = createSaveLine();
  let failures = 0;
  let running: Promise<void> | null = null;
  let stopRetry = (): void => undefined;

  const draft = (questionId: string, { opId, response }: Waiting): Save => {
    return { attemptId, questionId, opId, baseVersion: versions.get(questionId) ?? 0, response };
  };

  function forget(questionId: string, entry: Waiting): void {
    outbox?.drop(entry.opId);
    if (waiting.get(questionId) === entry) waiting.delete(questionId);
  }

  function accept(questionId: string, entry: Waiting, answer: SaveAcknowledgement): void {
    if (answer.opId !== entry.opId) throw new Error("The acknowledgement is of another write");
    versions.set(questionId, Math.max(answer.version, versions.get(questionId) ?? 0));
    failures = 0;
    forget(questionId, entry);
    if (waiting.size === 0) line.say({ kind: "saved", at: answer.receivedAt });
  }

  function tryLater(): void {
    const pause = Math.min(longestPause, firstPause * 2 ** failures);
    failures += 1;
    line.say({ kind: "retrying" });
    stopRetry = clock.after(pause * (0.5 + clock.chance() / 2), () => void run());
  }

  /** One turn: trouble that passes ends it, a refusal ends only its own write. */
  async function work(): Promise<void> {
    const firstReady = () => [...waiting].find(([, entry]) => entry.ready);
    for (let next = firstReady(); next; next = firstReady()) {
      const [questionId, entry] = next;
      entry.save ??= draft(questionId, entry);
      try {
        accept(questionId, entry, await send(entry.save));
      } catch (error) {
        const problem = refusal(error);
        if (problem === null) return tryLater();
        forget(questionId, entry);
        line.say({ kind: "refused", problem });
      }
    }
  }

  function run(): Promise<void> {
    stopRetry();
    running ??= work().finally(() => (running = null));
    return running;
  }

  function makeReady(): void {
    pauses.stopAll();
    for (const entry of waiting.values()) entry.ready = true;
  }

  return {
    /** Takes a new answer; it leaves after `pause` milliseconds in which it does not change again. */
    change(questionId: string, response: Response, pause: number): void {
      const before = waiting.get(questionId);
      if (before) forget(questionId, before);
      const entry: Waiting = { response, opId: newOpId(), save: null, ready: pause === 0 };
      waiting.set(questionId, entry);
      outbox?.keep(draft(questionId, entry));
      pauses.stop(questionId);
      if (line.now().kind !== "retrying") line.say({ kind: "saving" });
      if (pause === 0) void run();
      else
        pauses.start(questionId, pause, () => {
          entry.ready = true;
          void run();
        });
    },

    /** Sends what waits, now. True when everything was acknowledged; false when something still waits. */
    flush: async (): Promise<boolean> => {
      makeReady();
      failures = 0;
      await running;
      if (waiting.size > 0) await run();
      return waiting.size === 0 && line.now().kind !== "refused";
    },

    /** For a page that is going away: sends everything at once and waits for nothing. */
    leave(): void {
      makeReady();
      for (const [questionId, entry] of waiting) sendLast((entry.save ??= draft(questionId, entry)));
    },

    unsaved: (): boolean => waiting.size > 0,
    line: line.now,
    subscribe: line.subscribe,
  };
}
