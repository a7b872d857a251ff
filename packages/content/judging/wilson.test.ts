import { expect, test } from "vitest";
import { wilson } from "./wilson.ts";

test("gives the interval of Wilson's worked cases", () => {
  // 81 of 263 is the example of Newcombe (1998), table I: 0.2553 to 0.3662.
  const { low, high } = wilson(81, 263);
  expect(low).toBeCloseTo(0.2553, 4);
  expect(high).toBeCloseTo(0.3662, 4);
});

test("stays between nothing and all", () => {
  expect(wilson(0, 20)).toMatchObject({ share: 0, low: 0 });
  expect(wilson(20, 20).high).toBeCloseTo(1, 6);
  expect(wilson(0, 0)).toEqual({ share: 0, low: 0, high: 1 });
});
