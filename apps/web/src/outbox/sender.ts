import type { ProblemCode, SaveAcknowledgement } from "@leesbewijs/domain";
import type { Clock } from "./clock";
import type { AnswerDesk } from "./desk";
import type { KeptAnswer } from "./kept-answer";
import type { Trouble } from "./trouble";

type Settings = {
  readonly desk: AnswerDesk;
  readonly send: (answer: KeptAnswer, deviceId: string, signal: AbortSignal) => Promise<SaveAcknowledgement>;
  readonly troubleOf: (error: unknown) => Trouble;
  readonly clock: Clock;
  /** Runs work while no other tab of this browser does the same. */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
  /** A step for when everything has been sent; what it throws is taken as trouble. */
  readonly whenSent: () => Promise<void>;
  /** How it stands has changed. */
  readonly changed: () => void;
};

export type Standing = Exclude<Trouble["kind"], "refused"> | "clear";

const firstPause = 1_000;
/** A knock without a network costs nobody anything, and everything should be sent within ten seconds of its return. */
const longestPause = { offline: 8_000, busy: 30_000, signIn: 30_000, otherPerson: 30_000, clear: 0 } as const;
/** A request without an answer after so long is taken for lost; what it carried is sent again. */
const patience = 20_000;

export type Sender = ReturnType<typeof createSender>;

/** Carries what the desk keeps to the server, one after another, and tries for ever. */
export function createSender({ desk, send, troubleOf, clock, alone, whenSent, changed }: Settings) {
  /** Writes that the server will not have; tried again when the page is loaded anew. */
  const refused = new Map<string, ProblemCode>();
  let standing: Standing = "clear";
  let failures = 0;
  let running: Promise<void> | null = null;
  let again = false;
  let stopped = false;
  let callOff = (): void => undefined;

  const next = (): KeptAnswer | undefined =>
    stopped ? undefined : desk.waiting().find(({ opId }) => !refused.has(opId));
  const asked = (): boolean => again && !stopped;

  function stand(now: Standing): void {
    if (now === "clear") failures = 0;
    standing = now;
    changed();
  }

  async function sendOne(answer: KeptAnswer, deviceId: string): Promise<void> {
    const control = new AbortController();
    const given = clock.after(patience, () => control.abort());
    try {
      const ack = await send(answer, deviceId, control.signal);
      // Only an acknowledgement of this very write, with these very contents, is one.
      if (ack.opId !== answer.opId || ack.sha256 !== answer.sha256)
        throw new Error("An acknowledgement of another write");
      await desk.acknowledge(answer.questionId, ack);
      stand("clear");
    } finally {
      given();
    }
  }

  /** Trouble that passes ends the turn, and another one comes later. */
  function meet(error: unknown): Trouble {
    const trouble = troubleOf(error);
    if (trouble.kind !== "refused") {
      stand(trouble.kind);
      later();
    }
    return trouble;
  }

  async function work(): Promise<void> {
    await desk.reload();
    const deviceId = desk.deviceId();
    if (!deviceId) return;
    for (let answer = next(); answer; answer = next()) {
      try {
        await sendOne(answer, deviceId);
      } catch (error) {
        const trouble = meet(error);
        if (trouble.kind !== "refused") return;
        refused.set(answer.opId, trouble.problem);
        changed();
      }
    }
    if (stopped) return;
    try {
      await whenSent();
    } catch (error) {
      meet(error);
    }
  }

  function later(): void {
    const pause = Math.min(longestPause[standing], firstPause * 2 ** failures) * (0.5 + clock.chance() / 2);
    failures += 1;
    callOff();
    callOff = clock.after(pause, () => void run());
  }

  /** One turn. Who asks while one is under way gets a turn that began after the asking. */
  function run(): Promise<void> {
    if (stopped) return Promise.resolve();
    again = true;
    running ??= (async () => {
      while (asked()) {
        again = false;
        callOff();
        await alone(work);
      }
    })().finally(() => (running = null));
    return running;
  }

  return {
    run,
    /** Takes a turn after a while, unless one comes earlier. */
    wake(milliseconds: number): void {
      if (standing !== "clear" || running) return;
      callOff();
      callOff = clock.after(milliseconds, () => void run());
    },
    /** What a request of somebody else has shown of the way to the server. */
    report(error: unknown): void {
      if (error === null) stand("clear");
      else meet(error);
    },
    begin(): void {
      stopped = false;
    },
    stop(): void {
      stopped = true;
      callOff();
    },
    standing: (): Standing => standing,
    /** The problem of the first answer that the server will not have, if there is one. */
    refusal: (): ProblemCode | null =>
      desk
        .waiting()
        .map(({ opId }) => refused.get(opId))
        .find((problem) => problem !== undefined) ?? null,
    refused: (opId: string): boolean => refused.has(opId),
  };
}
