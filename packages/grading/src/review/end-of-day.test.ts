import { expect, test } from "vitest";
import { endOfDay } from "./end-of-day.ts";

test.each([
  ["2026-11-23T10:15:30.250Z", "Europe/Amsterdam", "2026-11-23T23:00:00.000Z"],
  ["2026-11-23T23:00:00.000Z", "Europe/Amsterdam", "2026-11-24T23:00:00.000Z"],
  ["2026-07-01T21:59:59.999Z", "Europe/Amsterdam", "2026-07-01T22:00:00.000Z"],
  ["2026-11-23T02:00:00.000Z", "America/Curacao", "2026-11-23T04:00:00.000Z"],
])("the day of %s in %s ends at %s", (now, zone, end) => {
  expect(new Date(endOfDay(new Date(now), zone)).toISOString()).toBe(end);
});
