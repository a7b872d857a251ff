/** A day of the Gregorian calendar as a number; 0 is 1 January 1970, a Thursday. */
export type DayNumber = number;

export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

/**
 * The number of a day; months and days beyond their range run on into the next or previous.
 * Source: Howard Hinnant, chrono-compatible low-level date algorithms (days_from_civil), in the public domain.
 */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const shifted = year + Math.floor((month - 1) / 12);
  const of = ((((month - 1) % 12) + 12) % 12) + 1;
  const y = of <= 2 ? shifted - 1 : shifted;
  const era = Math.floor(y / 400);
  const inEra = y - era * 400;
  const inYear = Math.floor((153 * (of + (of > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - 719_468;
}

/** The day of a number. Source: civil_from_days of the same. */
export function dayOf(number: DayNumber): CalendarDay {
  const z = number + 719_468;
  const era = Math.floor(z / 146_097);
  const inEra = z - era * 146_097;
  const years = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const shifted = Math.floor((5 * inYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: years + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: inYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** 1 (Monday) to 7 (Sunday). */
export const weekdayOf = (number: DayNumber): number => ((((number + 3) % 7) + 7) % 7) + 1;

export const daysInMonth = (year: number, month: number): number =>
  dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

const padded = (value: number, width = 2): string => String(value).padStart(width, "0");

export const isoYear = (year: number): string => padded(year, 4);
/** "2020-10"; months beyond the year run on. */
export function isoMonth(year: number, month: number): string {
  const of = dayOf(dayNumber(year, month, 1));
  return `${isoYear(of.year)}-${padded(of.month)}`;
}
export function isoDay(number: DayNumber): string {
  const { year, month, day } = dayOf(number);
  return `${isoYear(year)}-${padded(month)}-${padded(day)}`;
}
export const isoTime = (hour: number, minute: number): string => `T${padded(hour)}:${padded(minute)}`;

/** The day of an ISO date; throws on anything else, as the date of an article is the caller's to give. */
export function parseIsoDay(date: string): DayNumber {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  if (parts === null) throw new Error(`"${date}" is no ISO date such as 2020-10-14`);
  return dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** Easter Sunday of the western churches. Source: the anonymous Gregorian computus (Meeus, Jones, Butcher). */
export function easterSunday(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * late + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
}
