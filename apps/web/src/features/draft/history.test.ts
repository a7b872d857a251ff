import { describe, expect, it } from "vitest";
import { act, begin, redo, undo } from "./history";

describe("what was done to a draft", () => {
  it("can be undone and done again, step by step", () => {
    const done = act(act(begin("a"), "b"), "c");
    expect(undo(done).present).toBe("b");
    expect(undo(undo(done)).present).toBe("a");
    expect(redo(redo(undo(undo(done)))).present).toBe("c");
  });

  it("stays as it is at both ends", () => {
    expect(undo(begin("a")).present).toBe("a");
    expect(redo(begin("a")).present).toBe("a");
  });

  it("takes typing in one field as one step", () => {
    const typed = act(act(act(begin("a"), "ab", "title"), "abc", "title"), "abcd", "source");
    expect(undo(typed).present).toBe("abc");
    expect(undo(undo(typed)).present).toBe("a");
  });

  it("begins a new step where typing comes after an undo", () => {
    const typed = act(undo(act(act(begin("a"), "ab", "title"), "abc", "source")), "abd", "title");
    expect(undo(typed).present).toBe("ab");
  });

  it("forgets what was undone once something else is done", () => {
    expect(redo(act(undo(act(begin("a"), "b")), "c")).present).toBe("c");
  });
});
