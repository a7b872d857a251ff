import { expect, test } from "vitest";
import { typedMatches } from "./typed-matches.ts";

const matches = (typed: string, accept: string, wrong: readonly string[] = []): boolean =>
  typedMatches(typed, { accept: [accept], wrong, language: "nl" });

test.each([
  ["armenie", "Armenië"],
  ["ARMENIË", "Armenië"],
  ["  Armenië  ", "Armenië"],
  ["Armenie\u0308", "Armenië"],
  ["“Armenië”.", "Armenië"],
  ["de Minsk-groep", "Minsk-groep"],
  ["Minsk groep", "de Minsk-groep"],
  ["the Minsk group", "Minsk Group"],
  ["Nagorno  Karabach", "Nagorno-Karabach"],
  ["auto’s", "auto's"],
  ["Arm\u200benië", "Armenië"],
  ["Armeniee", "Armenië"],
  ["Amrenië", "Armenië"],
  ["Armnië", "Armenië"],
])("accepts %j for %j", (typed, accept) => {
  expect(matches(typed, accept)).toBe(true);
});

test.each([
  ["Iran", "Irak"],
  ["Gambia", "Zambia"],
  ["Armni", "Armenië"],
  ["2016", "2015"],
  ["abc2016", "abc2015"],
  ["Amrenië en Azerbaidzjan", "Armenië en Azerbeidzjan"],
  ["", "de"],
  ["de", "het"],
  ["Rusland Turkije", "Rusland"],
  ["😀", "Armenië"],
])("refuses %j for %j", (typed, accept) => {
  expect(matches(typed, accept)).toBe(false);
});

test("takes no typing for a slip that is as near to a known wrong answer", () => {
  expect(matches("Slovenie", "Slovenië", ["Slovakije"])).toBe(true);
  expect(matches("minister", "ministers", ["minister"])).toBe(false);
  expect(matches("planten", "plannen", ["planken"])).toBe(false);
});
