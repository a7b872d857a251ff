import { expect, test } from "vitest";
import { dayNumber, dayOf, daysInMonth, easterSunday, isoDay, weekdayOf } from "./calendar.ts";

test("counts days from 1970 and back", () => {
  expect(dayNumber(1970, 1, 1)).toBe(0);
  for (let day = -800_000; day < 100_000; day += 97) {
    const { year, month, day: of } = dayOf(day);
    expect(dayNumber(year, month, of)).toBe(day);
  }
});

test("knows weekdays and the length of months", () => {
  expect(weekdayOf(dayNumber(2020, 10, 14))).toBe(3);
  expect(weekdayOf(dayNumber(1945, 5, 5))).toBe(6);
  expect([daysInMonth(2020, 2), daysInMonth(1900, 2), daysInMonth(2000, 2), daysInMonth(2019, 12)]).toEqual([
    29, 28, 29, 31,
  ]);
});

test("lets months run on into other years", () => {
  expect(isoDay(dayNumber(2020, 0, 1))).toBe("2019-12-01");
  expect(isoDay(dayNumber(2020, 14, 1))).toBe("2021-02-01");
});

test.each([
  [1818, "1818-03-22"],
  [1943, "1943-04-25"],
  [2000, "2000-04-23"],
  [2020, "2020-04-12"],
  [2024, "2024-03-31"],
])("finds Easter of %i", (year, day) => {
  expect(isoDay(easterSunday(year))).toBe(day);
});
