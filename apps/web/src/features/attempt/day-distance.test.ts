import { describe, expect, it } from "vitest";
import { dayDistance } from "./day-distance";

const zone = "Europe/Amsterdam";

describe("days between two moments", () => {
  it("counts by the calendar of the school, not by hours", () => {
    expect(dayDistance(new Date("2026-11-23T22:30:00Z"), new Date("2026-11-23T23:30:00Z"), zone)).toBe(1);
    expect(dayDistance(new Date("2026-11-23T06:00:00Z"), new Date("2026-11-23T22:30:00Z"), zone)).toBe(0);
  });

  it("is not confused by the day on which the clock changes", () => {
    expect(dayDistance(new Date("2026-10-24T12:00:00Z"), new Date("2026-10-26T12:00:00Z"), zone)).toBe(2);
  });
});
