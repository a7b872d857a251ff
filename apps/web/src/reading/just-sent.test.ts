import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { justSent, rememberSent } from "./just-sent";

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal("sessionStorage", {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

test("what was acknowledged after the page was asked for goes over what the page says", () => {
  rememberSent("a", "x", { text: "nieuw" });
  rememberSent("a", "y", null);
  expect(justSent("a")).toEqual({ x: { text: "nieuw" }, y: null });
  expect(justSent("b")).toEqual({});
});

test("what was acknowledged before is in the page, or was changed elsewhere since", () => {
  rememberSent("a", "x", "oud");
  vi.stubGlobal("performance", { timeOrigin: Date.now() + 1000 });
  expect(justSent("a")).toEqual({});
});
