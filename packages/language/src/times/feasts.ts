import { type DayNumber, dayNumber, easterSunday, weekdayOf } from "./calendar.ts";

/** The first and last day of a feast in a year. */
export type FeastDays = (year: number) => readonly [DayNumber, DayNumber];

const fixed =
  (month: number, day: number, days = 1): FeastDays =>
  (year) => [dayNumber(year, month, day), dayNumber(year, month, day + days - 1)];
const afterEaster =
  (after: number, days = 1): FeastDays =>
  (year) => [easterSunday(year) + after, easterSunday(year) + after + days - 1];
/** The nth weekday (1 is Monday) of a month, and so many days after it. */
const nth =
  (count: number, weekday: number, month: number, after = 0): FeastDays =>
  (year) => {
    const first = dayNumber(year, month, 1);
    const day = first + ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7 + after;
    return [day, day];
  };
const lastMondayOfMay: FeastDays = (year) => {
  const last = dayNumber(year, 5, 31);
  return [last - weekdayOf(last) + 1, last - weekdayOf(last) + 1];
};
/** 27 April, or the day before where that is a Sunday. Source: rijksoverheid.nl, Koningsdag. */
const kingsDay: FeastDays = (year) => {
  const day = dayNumber(year, 4, 27);
  const held = weekdayOf(day) === 7 ? day - 1 : day;
  return [held, held];
};

const christmasDay = fixed(12, 25);
const newYearsEve = fixed(12, 31);
const newYearsDay = fixed(1, 1);

/** By their Dutch names, lower case. */
export const dutchFeasts: Readonly<Record<string, FeastDays>> = {
  kerst: fixed(12, 25, 2),
  kerstmis: fixed(12, 25, 2),
  "eerste kerstdag": christmasDay,
  "tweede kerstdag": fixed(12, 26),
  kerstavond: fixed(12, 24),
  oudjaar: newYearsEve,
  oudjaarsdag: newYearsEve,
  oudejaarsdag: newYearsEve,
  oudejaarsavond: newYearsEve,
  oudjaarsavond: newYearsEve,
  nieuwjaar: newYearsDay,
  nieuwjaarsdag: newYearsDay,
  driekoningen: fixed(1, 6),
  valentijnsdag: fixed(2, 14),
  koningsdag: kingsDay,
  koninginnedag: fixed(4, 30),
  dodenherdenking: fixed(5, 4),
  bevrijdingsdag: fixed(5, 5),
  "dag van de arbeid": fixed(5, 1),
  prinsjesdag: nth(3, 2, 9),
  halloween: fixed(10, 31),
  allerheiligen: fixed(11, 1),
  allerzielen: fixed(11, 2),
  "sint - maarten": fixed(11, 11),
  pakjesavond: fixed(12, 5),
  sinterklaasavond: fixed(12, 5),
  aswoensdag: afterEaster(-46),
  carnaval: afterEaster(-49, 3),
  palmzondag: afterEaster(-7),
  "witte donderdag": afterEaster(-3),
  "goede vrijdag": afterEaster(-2),
  pasen: afterEaster(0, 2),
  "eerste paasdag": afterEaster(0),
  "tweede paasdag": afterEaster(1),
  hemelvaart: afterEaster(39),
  hemelvaartsdag: afterEaster(39),
  pinksteren: afterEaster(49, 2),
  "eerste pinksterdag": afterEaster(49),
  "tweede pinksterdag": afterEaster(50),
  moederdag: nth(2, 7, 5),
  vaderdag: nth(3, 7, 6),
};

/** By their English names, lower case; those that Britain and America keep on different days are left out. */
export const englishFeasts: Readonly<Record<string, FeastDays>> = {
  christmas: christmasDay,
  "christmas day": christmasDay,
  "christmas eve": fixed(12, 24),
  "boxing day": fixed(12, 26),
  "new year's eve": newYearsEve,
  "new year's day": newYearsDay,
  "new year": newYearsDay,
  "martin luther king day": nth(3, 1, 1),
  "groundhog day": fixed(2, 2),
  "valentine's day": fixed(2, 14),
  "st patrick's day": fixed(3, 17),
  "st . patrick's day": fixed(3, 17),
  "april fools' day": fixed(4, 1),
  "may day": fixed(5, 1),
  "memorial day": lastMondayOfMay,
  "independence day": fixed(7, 4),
  "bastille day": fixed(7, 14),
  "labor day": nth(1, 1, 9),
  halloween: fixed(10, 31),
  "bonfire night": fixed(11, 5),
  "veterans day": fixed(11, 11),
  "armistice day": fixed(11, 11),
  thanksgiving: nth(4, 4, 11),
  "thanksgiving day": nth(4, 4, 11),
  "black friday": nth(4, 4, 11, 1),
  "ash wednesday": afterEaster(-46),
  "palm sunday": afterEaster(-7),
  "maundy thursday": afterEaster(-3),
  "good friday": afterEaster(-2),
  easter: afterEaster(0),
  "easter sunday": afterEaster(0),
  "easter monday": afterEaster(1),
  "ascension day": afterEaster(39),
  pentecost: afterEaster(49),
  "whit monday": afterEaster(50),
};
