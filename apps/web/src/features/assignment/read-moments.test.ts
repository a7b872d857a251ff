import { describe, expect, it } from "vitest";
import { defaultMoments } from "./default-moments";
import { readMoments } from "./read-moments";

const zone = "Europe/Amsterdam";
const typed = { opensAt: "2026-11-23T14:05", dueAt: "2026-11-30T17:00", closesAt: "2026-12-02T17:00" };

describe("the moments of an assignment", () => {
  it("begin now, on the clock of the school, and end in a week with two days to spare", () => {
    expect(defaultMoments(new Date("2026-11-23T13:05:40Z"), zone)).toEqual(typed);
  });

  it("are sound as they are proposed", () => {
    const { moments, errors } = readMoments(typed, zone);
    expect(errors).toEqual({});
    expect(moments?.dueAt.toISOString()).toBe("2026-11-30T16:00:00.000Z");
  });

  it("must all be there", () => {
    const { moments, errors } = readMoments({ opensAt: "", dueAt: "2026-11-30", closesAt: "x" }, zone);
    expect(moments).toBeNull();
    expect(errors).toEqual({ opensAt: "missing", dueAt: "missing", closesAt: "missing" });
  });

  it("come in order; due and closing may fall together", () => {
    expect(readMoments({ ...typed, dueAt: typed.opensAt }, zone).errors).toEqual({ dueAt: "dueAfterOpens" });
    expect(readMoments({ ...typed, closesAt: "2026-11-29T17:00" }, zone).errors).toEqual({
      closesAt: "closesAfterDue",
    });
    expect(readMoments({ ...typed, closesAt: typed.dueAt }, zone).errors).toEqual({});
  });
});
