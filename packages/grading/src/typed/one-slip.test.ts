import { expect, test } from "vitest";
import { oneSlip } from "./one-slip.ts";

test.each([
  ["armenie", "armene"],
  ["armenie", "armeniee"],
  ["armenie", "armenia"],
  ["armenie", "amrenie"],
  ["aab", "aaab"],
])("sees one slip between %s and %s", (typed, wanted) => {
  expect(oneSlip(typed, wanted)).toBe(true);
  expect(oneSlip(wanted, typed)).toBe(true);
});

test.each([
  ["armenie", "armenie"],
  ["armenie", "amreni"],
  ["armenie", "armanei"],
  ["abcd", "badc"],
  ["abc", "cab"],
])("sees none or more between %s and %s", (typed, wanted) => {
  expect(oneSlip(typed, wanted)).toBe(false);
});
