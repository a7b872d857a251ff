import { expect, test } from "vitest";
import { parseNumber } from "./parse-number.ts";

test.each([
  ["150.000", "nl", 150000],
  ["150,000", "en", 150000],
  ["150 000", "nl", 150000],
  ["150\u00a0000", "en", 150000],
  ["150000", "en", 150000],
  ["150 duizend", "nl", 150000],
  ["150duizend", "nl", 150000],
  ["150k", "en", 150000],
  ["150 thousand", "en", 150000],
  ["1,5 miljoen", "nl", 1500000],
  ["1.5 million", "en", 1500000],
  ["1.5 miljoen", "nl", 1500000],
  ["1,5 million", "en", 1500000],
  ["12.00", "nl", 12],
  ["12.00", "en", 12],
  ["1.500", "nl", 1500],
  ["1.500", "en", 1.5],
  ["1,500", "en", 1500],
  ["1,500", "nl", 1.5],
  ["150.000", "en", 150000],
  ["150,000", "nl", 150000],
  ["1.500.000", "en", 1500000],
  ["1.500,50", "nl", 1500.5],
  ["1,500.50", "en", 1500.5],
  ["0.500", "nl", 0.5],
  ["-5", "nl", -5],
  ["\u22125", "en", -5],
  ["min 5", "nl", -5],
  ["€ 12,50", "nl", 12.5],
  ["ongeveer 150.000", "nl", 150000],
  ["ca. 20", "nl", 20],
  ["about 20", "en", 20],
  ["2016.", "nl", 2016],
  ["in 2016", "nl", 2016],
  ["In het jaar 2016", "nl", 2016],
  ["om 12:00 uur", "nl", 12],
  ["10 constructor", "en", 10],
  ["１２", "en", 12],
] as const)("reads %j in %s as %d", (text, language, value) => {
  expect(parseNumber(text, language)?.value).toBeCloseTo(value, 9);
});

test.each([
  "",
  "veel",
  "12.10.2020",
  "1.2.3",
  "10 of 12",
  "meer dan 10",
  "10-12",
  "10 en 12",
  "tien",
  "-",
  "5 of meer",
  "1,,5",
])("does not guess at %j", (text) => {
  expect(parseNumber(text, "nl")).toBeNull();
});

test("hands back the words after the number", () => {
  expect(parseNumber("10 uur lang", "nl")).toEqual({ value: 10, rest: ["uur", "lang"] });
  expect(parseNumber("12%", "nl")).toEqual({ value: 12, rest: ["%"] });
});
