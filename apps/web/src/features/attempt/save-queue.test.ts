import { OpId, type ProblemCode, type Response } from "@leesbewijs/domain";
import { describe, expect, it } from "vitest";
import { createSaveQueue, type Save } from "./save-queue";

const text = (value: string): Response => ({ kind: "shortText", text: value });
const op = (number: number) => OpId.parse(String(number).padStart(32, "0"));
const receivedAt = new Date("2026-11-23T13:03:00Z");

/** A queue on a server and a clock that the test moves by hand. */
function bench({ refuse = null as ProblemCode | null, broken = false } = {}) {
  const sent: Save[] = [];
  const timers: { at: number; run: () => void }[] = [];
  const server = { broken, refuse, hold: null as Promise<void> | null, ackOpId: null as string | null };
  let now = 0;
  let ops = 0;
  const kept = new Set<string>();
  const queue = createSaveQueue({
    attemptId: "a1",
    versions: new Map([["q1", 4]]),
    async send(save) {
      sent.push(save);
      await server.hold;
      if (server.broken) throw new Error("no network");
      if (server.refuse) throw new Error(server.refuse);
      const opId = OpId.parse(server.ackOpId ?? save.opId);
      return { opId, sha256: "", version: save.baseVersion + 1, receivedAt, state: "counted" };
    },
    sendLast: (save) => void sent.push(save),
    refusal: () => server.refuse,
    newOpId: () => op((ops += 1)),
    clock: {
      chance: () => 0,
      after(milliseconds, run) {
        const timer = { at: now + milliseconds, run };
        timers.push(timer);
        return () => void timers.splice(timers.indexOf(timer) >>> 0, 1);
      },
    },
    outbox: { keep: (save) => kept.add(save.opId), drop: (opId) => kept.delete(opId) },
  });
  return {
    queue,
    sent,
    server,
    kept,
    pass: async (milliseconds: number): Promise<void> => {
      now += milliseconds;
      for (const timer of timers.filter((one) => one.at <= now)) {
        timers.splice(timers.indexOf(timer), 1);
        timer.run();
      }
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    },
  };
}

describe("save queue", () => {
  it("sends a choice at once, on the version that the server gave", async () => {
    const { queue, sent, pass } = bench();
    queue.change("q1", text("a"), 0);
    expect(queue.line()).toEqual({ kind: "saving" });
    await pass(0);
    expect(sent).toMatchObject([{ attemptId: "a1", questionId: "q1", opId: op(1), baseVersion: 4 }]);
    expect(queue.line()).toEqual({ kind: "saved", at: receivedAt });
  });

  it("waits while somebody types and sends only the newest words", async () => {
    const { queue, sent, pass } = bench();
    queue.change("q1", text("a"), 350);
    await pass(300);
    queue.change("q1", text("ab"), 350);
    await pass(300);
    expect(sent).toEqual([]);
    await pass(50);
    expect(sent.map((save) => save.response)).toEqual([text("ab")]);
  });

  it("builds each write on the version of the one before", async () => {
    const { queue, sent, pass } = bench();
    queue.change("q1", text("a"), 0);
    await pass(0);
    queue.change("q1", text("b"), 0);
    await pass(0);
    expect(sent.map((save) => save.baseVersion)).toEqual([4, 5]);
    expect(new Set(sent.map((save) => save.opId)).size).toBe(2);
  });

  it("does not say saved while a newer answer is under way", async () => {
    const { queue, sent, server, pass } = bench();
    let release = (): void => undefined;
    server.hold = new Promise((go) => (release = go));
    queue.change("q1", text("a"), 0);
    await pass(0);
    queue.change("q1", text("b"), 350);
    release();
    await pass(0);
    expect(queue.line()).toEqual({ kind: "saving" });
    await pass(350);
    expect(sent.map((save) => save.response)).toEqual([text("a"), text("b")]);
    expect(queue.line()).toEqual({ kind: "saved", at: receivedAt });
  });

  it("does not say saved on an acknowledgement of another write", async () => {
    const { queue, server, pass } = bench();
    server.ackOpId = op(999);
    queue.change("q1", text("a"), 0);
    await pass(0);
    expect(queue.line()).toEqual({ kind: "retrying" });
    server.ackOpId = null;
    await pass(500);
    expect(queue.unsaved()).toBe(false);
  });

  it("keeps trying the same write, with longer pauses, until it arrives", async () => {
    const { queue, sent, server, pass } = bench({ broken: true });
    queue.change("q1", text("a"), 0);
    await pass(0);
    expect(queue.line()).toEqual({ kind: "retrying" });
    await pass(500);
    expect(sent).toHaveLength(2);
    await pass(500);
    expect(sent).toHaveLength(2);
    server.broken = false;
    await pass(500);
    expect(new Set(sent.map((save) => JSON.stringify(save))).size).toBe(1);
    expect(queue.line()).toEqual({ kind: "saved", at: receivedAt });
  });

  it("sends questions in the order in which they were answered", async () => {
    const { queue, sent } = bench();
    queue.change("q2", text("a"), 350);
    queue.change("q1", text("b"), 350);
    expect(await queue.flush()).toBe(true);
    expect(sent.map((save) => save.questionId)).toEqual(["q2", "q1"]);
  });

  it("says what was refused, and does not knock again with it", async () => {
    const { queue, sent, pass } = bench({ refuse: "closed" });
    queue.change("q1", text("a"), 0);
    await pass(60_000);
    expect(sent).toHaveLength(1);
    expect(queue.line()).toEqual({ kind: "refused", problem: "closed" });
    expect(await queue.flush()).toBe(false);
  });

  it("flushes before its pause is over, and says when that failed", async () => {
    const { queue, server } = bench({ broken: true });
    queue.change("q1", text("a"), 350);
    expect(await queue.flush()).toBe(false);
    server.broken = false;
    expect(await queue.flush()).toBe(true);
  });

  it("sends everything when the page goes away", () => {
    const { queue, sent } = bench();
    queue.change("q1", text("a"), 350);
    queue.change("q2", text("b"), 350);
    queue.leave();
    expect(sent.map((save) => save.questionId)).toEqual(["q1", "q2"]);
  });

  it("keeps a write in the outbox until it is acknowledged or replaced", async () => {
    const { queue, kept, pass } = bench();
    queue.change("q1", text("a"), 350);
    queue.change("q1", text("b"), 350);
    expect([...kept]).toEqual([op(2)]);
    await pass(350);
    expect([...kept]).toEqual([]);
  });
});
