import { expect, test } from "vitest";
import { numbers } from "./numbers.ts";

test.each([
  ["Er wonen 150.000 mensen", "nl", [150000]],
  ["There are 150,000 people", "en", [150000]],
  ["1,5 miljoen van de 3 miljard", "nl", [1.5e6, 3e9]],
  ["$1.5 million", "en", [1.5e6]],
  ["1.500", "nl", [1500]],
  ["1.500", "en", [1.5]],
  ["100-200 mensen in 2016", "nl", [100, 200, 2016]],
  ["geen getal", "nl", []],
  ["de A12 en 1.2.3", "nl", []],
] as const)("reads %j in %s", (text, language, expected) => {
  expect(numbers(text, language).map(({ value }) => value)).toEqual(expected);
});

test("marks a number with its scale word", () => {
  expect(numbers("om 1,5 miljoen euro", "nl")).toEqual([{ value: 1.5e6, span: { start: 3, end: 14 } }]);
});
