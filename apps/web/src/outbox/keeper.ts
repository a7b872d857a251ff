import type { Response, SaveAcknowledgement } from "@leesbewijs/domain";
import type { Clock } from "./clock";
import { createDesk } from "./desk";
import { createHandIn } from "./hand-in";
import type { KeptAnswer } from "./kept-answer";
import { type Clashes, type Kept, type Moments, readKept } from "./kept-view";
import { createSender } from "./sender";
import type { Server } from "./server";
import type { Store } from "./store";
import type { News, Tabs } from "./tabs";
import { createTypingPauses } from "./typing-pauses";

type Settings = {
  readonly personId: string;
  readonly attemptId: string;
  /** As the page came with them; the server may have others since. */
  readonly moments: Moments;
  readonly server: Server;
  readonly tabs: Tabs;
  readonly store: Promise<Store>;
  readonly clock: Clock;
  readonly newName: () => string;
};

export type Keeper = ReturnType<typeof createKeeper>;

/** How long after another tab wrote something this one makes sure that it leaves: that tab may have been closed. */
const afterOthers = 1_500;

/** Keeps the answers of one attempt on this device until the server has them. It knows no React and no browser. */
export function createKeeper({ personId, attemptId, moments: first, server, tabs, store, clock, newName }: Settings) {
  const listeners = new Set<() => void>();
  const pauses = createTypingPauses(clock);
  const clashes: Clashes = { replaced: new Map(), replacing: new Set() };
  let moments = first;
  let silence = (): void => undefined;

  const desk = createDesk({ personId, attemptId, store, newName, clock, changed: () => share("changed") });
  const handIn = createHandIn({
    desk,
    server,
    tell: () => share("submitted"),
    again: () => clock.after(0, () => void sender.run()),
  });
  const { whenSent } = handIn;
  const { alone } = tabs;
  const sender = createSender({ desk, send, troubleOf: server.troubleOf, clock, alone, whenSent, changed: show });
  let kept = readKept({ desk, sender, handIn, clashes, moments });

  function show(): void {
    kept = readKept({ desk, sender, handIn, clashes, moments });
    for (const listener of listeners) listener();
  }
  function share(news: News): void {
    tabs.tell(news);
    show();
  }

  async function send(answer: KeptAnswer, deviceId: string, signal: AbortSignal): Promise<SaveAcknowledgement> {
    try {
      const ack = await server.send(answer, deviceId, signal);
      if (ack.state === "conflict") clashes.replacing.add(answer.questionId);
      if (ack.state === "superseded" || ack.paused !== (moments.pausedAt !== null)) clock.after(0, () => void look());
      return ack;
    } catch (error) {
      // Checked in another tab, perhaps: then what stands is what this screen should show.
      if (server.troubleOf(error).kind === "refused") clock.after(0, () => void look());
      throw error;
    }
  }

  /** Compares with the server: what another device has saved, and whether it was handed in there. */
  async function look(): Promise<void> {
    if (handIn.submitted()) return;
    try {
      // Also what another tab wrote down in the moment in which it was closed.
      await desk.reload();
      const { state, dueAt, pausedAt, answers } = await server.stored();
      moments = { dueAt: dueAt?.getTime() ?? null, pausedAt: pausedAt?.getTime() ?? null };
      for (const { questionId, mine } of await desk.learn(answers)) clashes.replaced.set(questionId, mine);
      sender.report(null);
      if (state === "submitted" && (await flush())) await handIn.finish();
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

  async function knock(): Promise<void> {
    await look();
    if (desk.unsent() > 0 || desk.handIn()) await sender.run();
  }

  async function hear(news: News): Promise<void> {
    if (news === "changed") await desk.reload();
    else if (await flush()) await handIn.finish();
    show();
    if (desk.unsent() > 0) sender.wake(afterOthers);
  }

  return {
    /** Begins: shows what is kept here, compares with the server, and sends what had not left. */
    async start(): Promise<void> {
      sender.begin();
      silence = tabs.listen((news) => void hear(news));
      await desk.reload();
      show();
      await knock();
    },
    stop(): void {
      silence();
      pauses.stopAll();
      sender.stop();
    },

    /**
     * Takes an answer, which leaves after `pause` milliseconds in which it does not change again. Resolves when it is kept
     * on this device. `seen`: the version of the answer that came with the page.
     */
    give(questionId: string, response: Response, seen: number, pause: number): Promise<void> {
      clashes.replaced.delete(questionId);
      clashes.replacing.delete(questionId);
      const written = desk.give(questionId, response, seen);
      show();
      pauses.start(questionId, pause, () => void written.then(() => sender.run()));
      return written;
    },

    /** Sends what waits, now. True when the server has everything that it will have. */
    flush,
    look,
    /** For the moment in which the network may be back. */
    knock,
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
      await handIn.ask();
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
