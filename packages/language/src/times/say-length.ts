import type { Language } from "@leesbewijs/domain";
import { writeNumber } from "../numerals/write-number.ts";
import type { TimeLength, TimeUnit } from "./time-value.ts";

/** Singular and plural; Dutch counts hours, quarters of an hour and years in the singular. */
const units: Record<Language, Record<TimeUnit, readonly [string, string]>> = {
  nl: {
    second: ["seconde", "seconden"],
    minute: ["minuut", "minuten"],
    hour: ["uur", "uur"],
    day: ["dag", "dagen"],
    weekend: ["weekend", "weekenden"],
    week: ["week", "weken"],
    month: ["maand", "maanden"],
    quarter: ["kwartaal", "kwartalen"],
    year: ["jaar", "jaar"],
    decade: ["decennium", "decennia"],
    century: ["eeuw", "eeuwen"],
  },
  en: {
    second: ["second", "seconds"],
    minute: ["minute", "minutes"],
    hour: ["hour", "hours"],
    day: ["day", "days"],
    weekend: ["weekend", "weekends"],
    week: ["week", "weeks"],
    month: ["month", "months"],
    quarter: ["quarter", "quarters"],
    year: ["year", "years"],
    decade: ["decade", "decades"],
    century: ["century", "centuries"],
  },
};

/** "2,5 jaar", "2 tot 3 dagen": an amount of time in digits. */
export function sayLength({ amount, amountMax, unit }: TimeLength, language: Language): string {
  const [one, more] = units[language][unit];
  const range =
    amountMax === undefined ? "" : `${language === "nl" ? " tot " : " to "}${writeNumber(amountMax, language)}`;
  return `${writeNumber(amount, language)}${range} ${amount === 1 && range === "" ? one : more}`;
}
