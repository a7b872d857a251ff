import type { ProblemCode, Response, SaveAcknowledgement, StoredAnswers, SubmitOutcome } from "@leesbewijs/domain";
import type { Clock } from "./clock";
import { type AnswerDesk, createDesk } from "./desk";
import type { KeptAnswer } from "./kept-answer";
import { type SaveLine, saveLine } from "./save-line";
import { createSender, type Sender } from "./sender";
import type { Store } from "./store";
import { createTypingPauses } from "./typing-pauses";
import type { Trouble } from "./trouble";

/** What a page says it gave; the server compares. */
export type Manifest = readonly Pick<KeptAnswer, "questionId" | "opId" | "sha256">[];

export type Server = {
  readonly send: (answer: KeptAnswer, deviceId: string, signal: AbortSignal) => Promise<SaveAcknowledgement>;
  /** Sends from a page that is going away and hears no answer. */
  readonly sendLast: (answer: KeptAnswer, deviceId: string) => void;
  readonly stored: () => Promise<StoredAnswers>;
  readonly submit: (manifest: Manifest) => Promise<SubmitOutcome>;
  readonly troubleOf: (error: unknown) => Trouble;
};

/** The other tabs of this browser at the same attempt. */
export type Tabs = {
  readonly tell: (news: "changed" | "submitted") => void;
  readonly listen: (hear: (news: "changed" | "submitted") => void) => () => void;
  /** Runs work while no other tab does the same. */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
};

type Settings = {
  readonly personId: string;
  readonly attemptId: string;
  readonly dueAt: number | null;
  readonly server: Server;
  readonly tabs: Tabs;
  readonly store: Promise<Store>;
  readonly clock: Clock;
  readonly newName: () => string;
};

/** What a screen shows; a new one for every change. */
export type Kept = {
  readonly line: SaveLine;
  readonly answer: AnswerDesk["answer"];
  /** Questions whose answer gave way to one of another device, with what was here. */
  readonly replaced: ReadonlyMap<string, Response>;
  /** Questions where the answer of this device took the place of one that it had not seen. */
  readonly replacing: ReadonlySet<string>;
  /** The student asked to hand in, and it has not been done yet. */
  readonly handIn: boolean;
  readonly submitted: boolean;
  /** Why handing in was refused for good. */
  readonly problem: ProblemCode | null;
};

export type Keeper = ReturnType<typeof createKeeper>;

/** How long after another tab wrote something this one makes sure that it leaves: that tab may have been closed. */
const afterOthers = 1_500;

/** Keeps the answers of one attempt on this device until the server has them. It knows no React and no browser. */
export function createKeeper({ personId, attemptId, dueAt, server, tabs, store, clock, newName }: Settings) {
  const listeners = new Set<() => void>();
  const pauses = createTypingPauses(clock);
  const replaced = new Map<string, Response>();
  const replacing = new Set<string>();
  let submitted = false;
  let problem: ProblemCode | null = null;
  let silence = (): void => undefined;

  const desk = createDesk({ personId, attemptId, store, newName, clock, changed: shareChange });
  const sender: Sender = createSender({
    desk,
    send: sendAndNote,
    troubleOf: server.troubleOf,
    clock,
    alone: tabs.alone,
    whenSent,
    changed: show,
  });
  let kept = read();

  function read(): Kept {
    const line = saveLine(desk, sender, dueAt);
    const { answer } = desk;
    return { line, answer, replaced, replacing, handIn: desk.handIn() && !submitted, submitted, problem };
  }
  function show(): void {
    kept = read();
    for (const listener of listeners) listener();
  }
  function shareChange(): void {
    tabs.tell("changed");
    show();
  }

  async function sendAndNote(answer: KeptAnswer, deviceId: string, signal: AbortSignal): Promise<SaveAcknowledgement> {
    const ack = await server.send(answer, deviceId, signal);
    if (ack.state === "conflict") replacing.add(answer.questionId);
    if (ack.state === "superseded") clock.after(0, () => void look());
    return ack;
  }

  /** Hands in what was wished to be handed in, and sends again what the server turns out not to have. */
  async function whenSent(): Promise<void> {
    if (submitted || !(await desk.wished())) return;
    const given = desk.answers().filter(({ stored, sequence }) => stored && sequence > 0);
    const outcome = await submit(given.map(({ questionId, opId, sha256 }) => ({ questionId, opId, sha256 })));
    if (outcome?.state === "submitted") return finish();
    if (!outcome) return;
    await desk.sendAgain(outcome.questionIds);
    clock.after(0, () => void sender.run());
  }

  async function submit(manifest: Manifest): Promise<SubmitOutcome | null> {
    try {
      return await server.submit(manifest);
    } catch (error) {
      const trouble = server.troubleOf(error);
      if (trouble.kind !== "refused") throw error;
      problem = trouble.problem;
      await desk.wish(false);
      return null;
    }
  }

  async function finish(): Promise<void> {
    await desk.close();
    submitted = true;
    tabs.tell("submitted");
    show();
  }

  /** Compares with the server: what another device has saved, and whether it was handed in there. */
  async function look(): Promise<void> {
    if (submitted) return;
    try {
      // Also what another tab wrote down in the moment in which it was closed.
      await desk.reload();
      const { state, answers } = await server.stored();
      for (const { questionId, mine } of await desk.learn(answers)) replaced.set(questionId, mine);
      sender.report(null);
      if (state === "submitted" && (await flush())) await finish();
    } catch (error) {
      sender.report(error);
    }
  }

  async function flush(): Promise<boolean> {
    pauses.stopAll();
    await desk.settled();
    if (desk.unsent() > 0 || desk.handIn()) await sender.run();
    return desk.waiting().every(({ opId }) => sender.refused(opId));
  }

  async function hear(news: "changed" | "submitted"): Promise<void> {
    if (news === "submitted") {
      await desk.close();
      submitted = await flush();
    } else await desk.reload();
    show();
    if (desk.unsent() > 0) sender.wake(afterOthers);
  }

  return {
    /** Begins: shows what is kept here, sends what had not left, and compares with the server. */
    async start(): Promise<void> {
      sender.begin();
      silence = tabs.listen((news) => void hear(news));
      await desk.reload();
      show();
      await look();
      if (desk.unsent() > 0 || desk.handIn()) await sender.run();
    },
    stop(): void {
      silence();
      pauses.stopAll();
      sender.stop();
    },

    /**
     * Takes an answer, which leaves after `pause` milliseconds in which it does not change again. Resolves when it is kept
     * on this device.
     */
    give(questionId: string, response: Response, seen: number, pause: number): Promise<void> {
      replaced.delete(questionId);
      replacing.delete(questionId);
      const written = desk.give(questionId, response, seen);
      show();
      const send = (): void => void written.then(() => sender.run());
      if (pause > 0) pauses.start(questionId, pause, send);
      else {
        pauses.stop(questionId);
        send();
      }
      return written;
    },

    /** Sends what waits, now. True when the server has everything that it will have. */
    flush,
    look,

    /** For the moment the network may be back: knocks at once. */
    async knock(): Promise<void> {
      await look();
      if (desk.unsent() > 0 || desk.handIn()) await sender.run();
    },
    /** The browser says that there is no network. */
    cutOff: (): void => sender.report(new TypeError("The browser is offline")),

    /** For a page that is going away: sends everything at once and waits for nothing. */
    leave(): void {
      pauses.stopAll();
      const deviceId = desk.deviceId();
      if (deviceId) for (const answer of desk.waiting()) server.sendLast(answer, deviceId);
    },

    /** Hands in when everything has been sent: now where that can be, else as soon as it can. */
    async handIn(): Promise<void> {
      problem = null;
      await desk.wish(true);
      await flush();
    },
    /** Takes the wish to hand in back. */
    keepOpen: (): Promise<void> => desk.wish(false),

    unsent: desk.unsent,
    now: (): Kept => kept,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
