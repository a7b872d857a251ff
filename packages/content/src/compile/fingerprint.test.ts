import { expect, test } from "vitest";
import { fingerprint } from "./fingerprint.ts";

test("stays the same for ever: stored answers name options by it", () => {
  expect(fingerprint("question", "bridge-in-brugdam", "who")).toBe("098wdzxxap8");
});

test("tells parts apart that would read the same when joined", () => {
  expect(fingerprint("a", "bc")).not.toBe(fingerprint("ab", "c"));
});

test("gives a different, opaque id to every text", () => {
  const ids = Array.from({ length: 20_000 }, (_, at) => fingerprint("option", String(at)));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^[0-9a-z]{11}$/.test(id))).toBe(true);
});

test("sorts a key first no more often than chance", () => {
  let first = 0;
  for (let at = 0; at < 2000; at += 1) {
    const ids = ["key", "een", "twee", "drie"].map((text) => fingerprint("option", `q${at}`, text));
    if ([...ids].sort()[0] === ids[0]) first += 1;
  }
  expect(Math.abs(first - 500)).toBeLessThan(80);
});
