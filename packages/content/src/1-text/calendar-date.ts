/** ISO 8601 of a day, month or year: "2020-10-10", "2020-10", "2020". */
export type CalendarDate = string;

/** Whether there is such a day, month or year, from 1900 to 2099. */
export function isCalendarDate(value: string): boolean {
  const [, year, month = "01", day = "01"] = /^((?:19|20)\d\d)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value) ?? [];
  if (year === undefined) return false;
  return (
    Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month))
  );
}

export function precisionOf(value: CalendarDate): "day" | "month" | "year" {
  if (value.length === 4) return "year";
  return value.length === 7 ? "month" : "day";
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
