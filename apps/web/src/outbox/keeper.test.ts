import { OpId, QuestionId, type Response } from "@leesbewijs/domain";
import { describe, expect, it } from "vitest";
import type { Clock } from "./clock";
import { createKeeper } from "./keeper";
import type { KeptAnswer } from "./kept-answer";
import { createMemoryStore } from "./memory-store";
import type { Tabs } from "./tabs";
import { type Trouble } from "./trouble";

const text = (value: string): Response => ({ kind: "shortText", text: value });
const receivedAt = new Date("2026-11-23T13:03:00Z");
const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 60; turn += 1) await Promise.resolve();
};

/** A keeper on a server and a clock that the test moves by hand. */
function bench({ dueAt = null as number | null, store = createMemoryStore().store } = {}) {
  const sent: KeptAnswer[] = [];
  const timers: { at: number; run: () => void }[] = [];
  const arrived = new Map<string, KeptAnswer>();
  const server = {
    trouble: null as Trouble | null,
    ackOf: null as { opId?: string; sha256?: string } | null,
    forgets: false,
    pausedAt: null as Date | null,
    submits: 0,
  };
  let now = 0;
  let names = 0;
  const clock: Clock = {
    now: () => now,
    chance: () => 0,
    after(milliseconds, run) {
      const timer = { at: now + milliseconds, run };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer) >>> 0, 1);
    },
  };
  const tabs: Tabs = { tell: () => undefined, listen: () => () => undefined, alone: (work) => work() };
  const meet = (): void => {
    if (server.trouble) throw new Error(server.trouble.kind);
  };
  const keeper = createKeeper({
    personId: "p",
    attemptId: "a",
    moments: { dueAt, pausedAt: null },
    store: Promise.resolve(store),
    clock,
    tabs,
    newName: () => String((names += 1)).padStart(32, "0"),
    server: {
      async send(answer) {
        sent.push(answer);
        await Promise.resolve();
        meet();
        if (!server.forgets) arrived.set(answer.opId, answer);
        const { opId, sha256, sequence } = { ...answer, ...server.ackOf };
        return {
          opId: OpId.parse(opId),
          sha256,
          version: arrived.size,
          sequence,
          receivedAt,
          state: "counted",
          paused: server.pausedAt !== null,
        };
      },
      sendLast: (answer) => void sent.push(answer),
      async stored() {
        await Promise.resolve();
        meet();
        return { state: "open", dueAt: null, closesAt: null, pausedAt: server.pausedAt, answers: [] };
      },
      async submit(manifest) {
        await Promise.resolve();
        meet();
        server.submits += 1;
        const missing = manifest.filter(({ opId, sha256 }) => arrived.get(opId)?.sha256 !== sha256);
        return missing.length === 0
          ? { state: "submitted", late: false }
          : { state: "missing", questionIds: missing.map(({ questionId }) => QuestionId.parse(questionId)) };
      },
      troubleOf: () => server.trouble ?? { kind: "offline" },
    },
  });
  return {
    keeper,
    sent,
    server,
    line: () => keeper.now().line,
    pass: async (milliseconds: number): Promise<void> => {
      now += milliseconds;
      for (const timer of timers.filter((one) => one.at <= now)) {
        timers.splice(timers.indexOf(timer), 1);
        timer.run();
      }
      await turns();
    },
  };
}

describe("keeper of answers", () => {
  it("sends a choice at once, and says saved on its acknowledgement", async () => {
    const { keeper, sent, line, pass } = bench();
    void keeper.give("q1", text("a"), 4, 0);
    expect(line()).toEqual({ kind: "saving" });
    await pass(0);
    expect(sent).toMatchObject([{ questionId: "q1", baseVersion: 4, sequence: 1 }]);
    expect(line()).toEqual({ kind: "saved", at: receivedAt.getTime(), late: null });
  });

  it("hears on an acknowledgement that time stands still, and on looking that it goes on", async () => {
    const { keeper, server, line, pass } = bench();
    server.pausedAt = receivedAt;
    void keeper.give("q1", text("a"), 0, 0);
    await pass(0);
    await pass(0);
    expect([keeper.now().pausedAt, line().kind]).toEqual([receivedAt.getTime(), "saved"]);
    server.pausedAt = null;
    await keeper.look();
    expect(keeper.now().pausedAt).toBeNull();
  });

  it("waits while somebody types and sends only the newest words", async () => {
    const { keeper, sent, pass } = bench();
    void keeper.give("q1", text("a"), 0, 350);
    await pass(300);
    void keeper.give("q1", text("ab"), 0, 350);
    await pass(300);
    expect(sent).toEqual([]);
    await pass(50);
    expect(sent.map(({ response }) => response)).toEqual([text("ab")]);
  });

  it.each([{ opId: "f".repeat(32) }, { sha256: "0".repeat(64) }])(
    "does not say saved on an acknowledgement of something else: %o",
    async (ackOf) => {
      const { keeper, server, line, pass } = bench();
      server.ackOf = ackOf;
      void keeper.give("q1", text("a"), 0, 0);
      await pass(0);
      expect(line().kind).toBe("offline");
      server.ackOf = null;
      await pass(1_000);
      expect(line().kind).toBe("saved");
    },
  );

  it("keeps trying the same write, with longer pauses, and says what is where", async () => {
    const { keeper, sent, server, line, pass } = bench();
    server.trouble = { kind: "busy" };
    void keeper.give("q1", text("a"), 0, 0);
    await pass(0);
    expect(line()).toEqual({ kind: "waiting", count: 1, lasting: false });
    await pass(500);
    await pass(500);
    expect(sent).toHaveLength(2);
    server.trouble = null;
    await pass(500);
    expect(new Set(sent.map(({ opId }) => opId)).size).toBe(1);
    expect(line().kind).toBe("saved");
  });

  it("keeps everything while nobody is signed in, and sends it when somebody is", async () => {
    const { keeper, server, line, pass } = bench();
    server.trouble = { kind: "signIn" };
    void keeper.give("q1", text("a"), 0, 0);
    void keeper.give("q2", text("b"), 0, 0);
    await pass(0);
    expect(line()).toEqual({ kind: "signIn", count: 2, lasting: false });
    server.trouble = null;
    await keeper.knock();
    expect(line().kind).toBe("saved");
  });

  it("says what was refused, and does not knock again with it", async () => {
    const { keeper, sent, server, line, pass } = bench();
    server.trouble = { kind: "refused", problem: "responseMismatch" };
    void keeper.give("q1", text("a"), 0, 0);
    await pass(0);
    await pass(60_000);
    expect(sent).toHaveLength(1);
    expect(line()).toEqual({ kind: "refused", problem: "responseMismatch" });
  });

  it("sends what an earlier page left, without a touch", async () => {
    const { store } = createMemoryStore();
    const before = bench({ store });
    before.server.trouble = { kind: "offline" };
    void before.keeper.give("q1", text("a"), 0, 0);
    await before.pass(0);
    before.keeper.stop();
    const after = bench({ store });
    await after.keeper.start();
    expect(after.sent.map(({ response }) => response)).toEqual([text("a")]);
    expect(after.line().kind).toBe("saved");
  });

  it("hands in as soon as it can when that was asked for without a network", async () => {
    const { keeper, server, pass } = bench();
    server.trouble = { kind: "offline" };
    void keeper.give("q1", text("a"), 0, 0);
    await keeper.handIn();
    expect([keeper.now().handIn, keeper.now().submitted]).toEqual([true, false]);
    server.trouble = null;
    await pass(8_000);
    expect([keeper.now().handIn, keeper.now().submitted, server.submits]).toEqual([false, true, 1]);
  });

  it("does not hand in when the wish was taken back", async () => {
    const { keeper, server, pass } = bench();
    server.trouble = { kind: "offline" };
    await keeper.handIn();
    await keeper.keepOpen();
    server.trouble = null;
    await pass(8_000);
    expect([keeper.now().submitted, server.submits]).toEqual([false, 0]);
  });

  it("sends again what the server turns out not to have, and then hands in", async () => {
    const { keeper, sent, server, pass } = bench();
    server.forgets = true;
    void keeper.give("q1", text("a"), 0, 0);
    await pass(0);
    await keeper.handIn();
    expect(keeper.now().submitted).toBe(false);
    server.forgets = false;
    await pass(0);
    expect([sent.length, keeper.now().submitted]).toEqual([2, true]);
  });

  it("sends everything when the page goes away", async () => {
    const { keeper, sent, pass } = bench();
    await keeper.start();
    void keeper.give("q1", text("a"), 0, 350);
    void keeper.give("q2", text("b"), 0, 350);
    await pass(0);
    keeper.leave();
    expect(sent.map(({ questionId }) => questionId)).toEqual(["q1", "q2"]);
  });

  it("says that an answer came after it was due, by the server's clock", async () => {
    const { keeper, line, pass } = bench({ dueAt: receivedAt.getTime() - 1 });
    void keeper.give("q1", text("a"), 0, 0);
    await pass(0);
    expect(line()).toMatchObject({ kind: "saved", late: "due" });
  });
});
