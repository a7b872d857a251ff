import { describe, expect, it } from "vitest";
import { fromSchoolTime, onLaterDay, toSchoolTime } from "./school-time";

const amsterdam = "Europe/Amsterdam";
const utc = (text: string, zone = amsterdam) => fromSchoolTime(text, zone)?.toISOString() ?? null;

describe("the clock of the school", () => {
  it("is read in winter and in summer", () => {
    expect(utc("2026-11-23T14:05")).toBe("2026-11-23T13:05:00.000Z");
    expect(utc("2026-07-01T00:30")).toBe("2026-06-30T22:30:00.000Z");
  });

  it("takes the first of the hour that comes twice", () => {
    expect(utc("2026-10-25T02:30")).toBe("2026-10-25T00:30:00.000Z");
    expect(utc("2026-10-25T03:00")).toBe("2026-10-25T02:00:00.000Z");
  });

  it("counts on from the hour before the one that is skipped", () => {
    expect(utc("2026-03-29T02:30")).toBe("2026-03-29T01:30:00.000Z");
    expect(toSchoolTime(new Date("2026-03-29T01:30:00Z"), amsterdam)).toBe("2026-03-29T03:30");
  });

  it("holds on both sides of a change of the clock", () => {
    expect(utc("2026-03-29T01:59")).toBe("2026-03-29T00:59:00.000Z");
    expect(utc("2026-03-29T03:00")).toBe("2026-03-29T01:00:00.000Z");
    expect(utc("2026-10-25T01:59")).toBe("2026-10-24T23:59:00.000Z");
  });

  it("works in zones far from Greenwich and with half hours", () => {
    expect(utc("2026-11-23T14:05", "America/Paramaribo")).toBe("2026-11-23T17:05:00.000Z");
    expect(utc("2026-11-23T14:05", "Asia/Kolkata")).toBe("2026-11-23T08:35:00.000Z");
    expect(utc("2026-01-01T00:00", "Pacific/Kiritimati")).toBe("2025-12-31T10:00:00.000Z");
  });

  it("shows again what was typed, all year round", () => {
    for (let hour = 0; hour < 8760; hour += 11) {
      const at = new Date(Date.UTC(2026, 0, 1, hour));
      const shown = toSchoolTime(at, amsterdam);
      const read = fromSchoolTime(shown, amsterdam);
      expect(read && toSchoolTime(read, amsterdam)).toBe(shown);
    }
  });

  it("reads a time with seconds, and nothing that is no moment", () => {
    expect(utc("2026-11-23T14:05:00")).toBe("2026-11-23T13:05:00.000Z");
    for (const text of ["", "2026-11-23", "2026-02-30T10:00", "2026-11-23T25:00", "morgen"])
      expect(utc(text)).toBeNull();
  });

  it("counts days on the calendar, also over a change of the clock and a year", () => {
    expect(onLaterDay("2026-10-20T09:00", 7, "17:00")).toBe("2026-10-27T17:00");
    expect(onLaterDay("2026-12-30T09:00", 2, "17:00")).toBe("2027-01-01T17:00");
  });
});
