import { expect, test } from "vitest";
import { readArrangement } from "./read-arrangement";

const zone = "Europe/Amsterdam";
const empty = { opensAt: "", dueAt: "", closesAt: "", extraTries: 0 };

test("takes an empty moment for that of the class, and others on the clock of the school", () => {
  const { arrangement } = readArrangement({ ...empty, dueAt: "2026-11-27T17:00", extraTries: 1 }, zone);
  expect(arrangement).toEqual({
    opensAt: null,
    dueAt: new Date("2026-11-27T16:00:00Z"),
    closesAt: null,
    extraTries: 1,
  });
});

test("names what cannot be", () => {
  const errorsOf = (change: Partial<typeof empty>) => readArrangement({ ...empty, ...change }, zone).errors;
  expect(errorsOf({ closesAt: "morgen" })).toEqual({ closesAt: "noMoment" });
  expect(errorsOf({ dueAt: "2026-11-27T17:00", closesAt: "2026-11-27T16:00" })).toEqual({ closesAt: "closesAfterDue" });
  expect(errorsOf({ opensAt: "2026-11-27T17:00", dueAt: "2026-11-27T17:00" })).toEqual({ dueAt: "dueAfterOpens" });
});
