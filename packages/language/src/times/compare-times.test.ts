import { expect, test } from "vitest";
import { compareTimes, containsTime, sameTime } from "./compare-times.ts";
import type { DatedTime } from "./time-value.ts";

const at = (from: string, to = from, more: Partial<DatedTime> = {}): DatedTime => ({
  kind: "instant",
  from,
  to,
  grain: "day",
  ...more,
});

test("holds a day to lie within its month, year and decade", () => {
  expect(containsTime(at("2020-10"), at("2020-10-31T23:59"))).toBe(true);
  expect(containsTime(at("2020"), at("2020-02-29"))).toBe(true);
  expect(containsTime(at("1990", "1999"), at("1994"))).toBe(true);
  expect(containsTime(at("2020-09"), at("2020-10-01"))).toBe(false);
});

test("lets a relation reach on", () => {
  expect(containsTime(at("2015", "2015", { relation: "since" }), at("2017"))).toBe(true);
  expect(containsTime(at("2015", "2015", { relation: "after" }), at("2015-06"))).toBe(false);
  expect(containsTime(at("1989", "1989", { relation: "until" }), at("1970"))).toBe(true);
  expect(containsTime(at("1800", "1800", { relation: "before" }), at("1800-01"))).toBe(false);
});

test("knows the same time in other words", () => {
  expect(sameTime(at("2020-01", "2020-12"), at("2020"))).toBe(true);
  expect(sameTime(at("T19:30"), at("T07:30", "T07:30", { halfOfDayUnknown: true }))).toBeUndefined();
  expect(sameTime(at("T19:45"), at("T07:30", "T07:30", { halfOfDayUnknown: true }))).toBe(false);
  expect(
    sameTime(
      { kind: "duration", length: { amount: 24, unit: "hour" } },
      { kind: "duration", length: { amount: 1, unit: "day" } },
    ),
  ).toBe(true);
});

test("orders times, and leaves open what overlaps or has no place", () => {
  expect(compareTimes(at("1994"), at("1995-01-01"))).toBe(-1);
  expect(compareTimes(at("1995-01-01"), at("1994"))).toBe(1);
  expect(compareTimes(at("1994"), at("1994-05"))).toBe(0);
  expect(compareTimes(at("1994"), at("T12:00"))).toBeUndefined();
  expect(compareTimes(at("1994"), { kind: "vague" })).toBeUndefined();
});
