import type { Highlight } from "@leesbewijs/domain";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readUndone, withUndone, writeUndone } from "./highlight-store";

const highlight = (highlightId: string, note = ""): Highlight => ({
  highlightId: highlightId as Highlight["highlightId"],
  language: "nl",
  level: "standard",
  start: 0,
  end: 4,
  quote: "brug",
  note,
});

let kept: Map<string, string>;
beforeEach(() => {
  kept = new Map();
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  });
});
afterEach(() => vi.unstubAllGlobals());

test("what was done is read again by the same person at the same lesson, and by nobody else", () => {
  const undone = { a: highlight("a"), b: null };
  expect(writeUndone("p", "l", undone)).toBe(true);
  expect(readUndone("p", "l")).toEqual(undone);
  expect(readUndone(null, "l")).toEqual({});
  expect(readUndone("p", "m")).toEqual({});
});

test("nothing is left behind when all has been sent", () => {
  writeUndone("p", "l", { a: highlight("a") });
  writeUndone("p", "l", {});
  expect(kept.size).toBe(0);
});

test("a browser that keeps nothing says so, and a broken entry is left out", () => {
  kept.set("highlights.p.l", '{"a":{"highlightId":"a"},"b":null}');
  expect(readUndone("p", "l")).toEqual({ b: null });
  kept.set("highlights.p.l", "{");
  expect(readUndone("p", "l")).toEqual({});
  vi.stubGlobal("localStorage", {
    setItem: () => {
      throw new Error("full");
    },
  });
  expect(writeUndone("p", "l", { a: null })).toBe(false);
});

test("what was done here goes over what the server has", () => {
  const server = [highlight("a"), highlight("b"), highlight("c")];
  const shown = withUndone(server, { b: highlight("b", "nieuw"), c: null, d: highlight("d") });
  expect(shown.map(({ highlightId, note }) => [highlightId, note])).toEqual([
    ["a", ""],
    ["b", "nieuw"],
    ["d", ""],
  ]);
});
