import type { DraftChange } from "@leesbewijs/domain";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createAutosave, type Saved } from "./autosave";

beforeEach(() => {
  vi.useFakeTimers();
});

const titled = (title: string): DraftChange => ({
  title,
  newsDate: null,
  source: "",
  author: "",
  licence: "",
  sourceUrl: "",
  items: [],
});
const refused = (problem: string) => ({ data: { problem } });

/** A server that keeps what it is sent, and answers when told. */
function setUp(answer: (base: number, change: DraftChange) => Promise<Saved>) {
  const states: string[] = [];
  const sent: [number, string][] = [];
  const autosave = createAutosave({
    version: 1,
    savedAt: new Date(0),
    send: (base, change) => {
      sent.push([base, change.title]);
      return answer(base, change);
    },
    onState: ({ kind }) => states.push(kind),
    onSaved: () => undefined,
    rest: 100,
    patience: 1000,
  });
  return { autosave, states, sent };
}
const saved = (base: number): Promise<Saved> =>
  Promise.resolve({ version: base + 1, savedAt: new Date(base), findings: [] });

describe("saving a draft by itself", () => {
  it("sends the newest state after a moment of rest, and says saved only then", async () => {
    const { autosave, states, sent } = setUp(saved);
    autosave.change(titled("a"));
    autosave.change(titled("ab"));
    expect([sent, states.at(-1), autosave.unsaved()]).toEqual([[], "waiting", true]);
    await vi.advanceTimersByTimeAsync(100);
    expect([sent, states.at(-1), autosave.unsaved()]).toEqual([[[1, "ab"]], "saved", false]);
  });

  it("sends one save at a time, the next on top of the one before", async () => {
    let answer: (() => void) | undefined;
    const { autosave, sent } = setUp(async (base) => {
      await new Promise<void>((done) => (answer = done));
      return saved(base);
    });
    autosave.change(titled("a"));
    await vi.advanceTimersByTimeAsync(100);
    autosave.change(titled("b"));
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual([[1, "a"]]);
    answer?.();
    await vi.advanceTimersByTimeAsync(100);
    expect(sent).toEqual([
      [1, "a"],
      [2, "b"],
    ]);
  });

  it("tries again where the server is not reached, and does not say saved before", async () => {
    let reached = false;
    const { autosave, states, sent } = setUp((base) => (reached ? saved(base) : Promise.reject(new Error("offline"))));
    autosave.change(titled("a"));
    await vi.advanceTimersByTimeAsync(100);
    expect([states.at(-1), autosave.unsaved()]).toEqual(["retrying", true]);
    reached = true;
    await vi.advanceTimersByTimeAsync(1000);
    expect([states.at(-1), sent.length]).toEqual(["saved", 2]);
    expect(states).not.toContain("refused");
  });

  it("stops where somebody else saved in between, until a person has decided", async () => {
    let stale = true;
    const { autosave, states, sent } = setUp((base) => (stale ? Promise.reject(refused("staleVersion")) : saved(base)));
    autosave.change(titled("mine"));
    await vi.advanceTimersByTimeAsync(100);
    autosave.change(titled("mine too"));
    await vi.advanceTimersByTimeAsync(5000);
    expect([states.at(-1), sent.length]).toEqual(["conflict", 1]);
    stale = false;
    autosave.resume(7);
    autosave.change(titled("decided"));
    await vi.advanceTimersByTimeAsync(100);
    expect([sent.at(-1), states.at(-1)]).toEqual([[7, "decided"], "saved"]);
  });

  it("does not send again what the server finds wrong, and keeps it for the next change", async () => {
    const { autosave, states, sent } = setUp(() => Promise.reject(refused("invalidInput")));
    autosave.change(titled("a"));
    await vi.advanceTimersByTimeAsync(60_000);
    expect([sent.length, states.at(-1), autosave.unsaved()]).toEqual([1, "refused", true]);
  });
});
