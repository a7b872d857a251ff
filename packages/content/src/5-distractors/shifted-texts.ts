import type { Language } from "@leesbewijs/domain";
import { writeNumber } from "@leesbewijs/language";
import { dayparts, decades, months, numerals, seasons, sizes, weekdays } from "./time-words.ts";

/**
 * The same words about another time: "eind september" -> "eind augustus", "in 1994" -> "in 1991". One thing is changed in
 * each, the one that says most: the year before the month, the month before the day of the week.
 *
 * @param seed a whole number that picks among the changes.
 * @returns wrong times, nearest first; empty where nothing in the words can be changed
 */
export function shiftedTimes(text: string, language: Language, seed: number): string[] {
  const clock = /^(?:.* )?(\d{1,2})[.:](\d{2})/u.exec(text);
  if (clock !== null) {
    const hours = shiftedClock(text, clock[1] ?? "", clock[2] ?? "");
    const onDay = indexOfWord(text, weekdays[language]);
    if (onDay === null) return hours;
    // Of "zaterdag 12.00 uur" the day may be wrong or the hour.
    const days = neighbours(text, onDay, weekdays[language], seed);
    return [days[0], hours[0], days[1], hours[1]].filter((one) => one !== undefined);
  }
  const day = /\b(\d{1,2})(?=(?:st|nd|rd|th)? (?:of )?\p{L}{3,})|(?<=\p{L}{3,} )(\d{1,2})\b(?!\d)/u.exec(text);
  const hasMonth = indexOfWord(text, months[language]) !== null;
  if (day !== null && hasMonth) return shiftedDay(text, Number(day[1] ?? day[2]), language, seed);
  const year = /\b(1[0-9]{3}|20[0-9]{2})\b/u.exec(text);
  if (year !== null && !hasMonth) return shiftedYears(text, Number(year[1]), seed);
  for (const words of [months, weekdays, decades, seasons, dayparts]) {
    const found = indexOfWord(text, words[language]);
    if (found !== null) return neighbours(text, found, words[language], seed);
  }
  const decade = /\b((?:1[0-9]|20)\d)0(?='?s\b)/u.exec(text);
  if (decade !== null) return [-1, 1, -2].map((step) => text.replace(decade[0], `${Number(decade[1]) + step}0`));
  return shiftedAmounts(text, language, true, seed);
}

type FoundWord = { readonly word: string; readonly at: number; readonly place: number };

function indexOfWord(text: string, words: readonly string[]): FoundWord | null {
  const lowered = text.toLowerCase();
  for (const [at, word] of words.entries()) {
    const place = lowered.indexOf(word.toLowerCase());
    if (place < 0 || /\p{L}/u.test(lowered.charAt(place - 1))) continue;
    return { word, at, place };
  }
  return null;
}

/** The words before and after in the list, from December back to January. */
function neighbours(text: string, { word, at, place }: FoundWord, words: readonly string[], seed: number): string[] {
  const steps = seed % 2 === 0 ? [-1, 1, -2, 2] : [1, -1, 2, -2];
  const others = [...new Set(steps.map((step) => words[(at + step + words.length) % words.length] ?? word))];
  return others
    .filter((other) => other !== word)
    .map((other) => text.slice(0, place) + other + text.slice(place + word.length));
}

function shiftedDay(text: string, day: number, language: Language, seed: number): string[] {
  const steps = seed % 2 === 0 ? [-1, 2, 5, -4] : [1, -2, -5, 4];
  const weekday = indexOfWord(text, weekdays[language]);
  return steps
    .map((step) => ({ step, day: day + step }))
    .filter((one) => one.day >= 1 && one.day <= 28)
    .map((one) => {
      const dated = text
        .replace(/\b\d{1,2}\b/u, String(one.day))
        .replace(/(\d)(?:st|nd|rd|th)\b/u, (_, digit: string) => digit + ordinal(one.day));
      if (weekday === null) return dated;
      const names = weekdays[language];
      const other = names[(weekday.at + one.step + 14) % 7] ?? weekday.word;
      return dated.replace(new RegExp(weekday.word, "iu"), other);
    });
}

function ordinal(day: number): string {
  if (day >= 11 && day <= 13) return "th";
  return { 1: "st", 2: "nd", 3: "rd" }[day % 10] ?? "th";
}

function shiftedYears(text: string, year: number, seed: number): string[] {
  const steps = [
    [-3, 2, -8],
    [4, -2, -6],
    [-5, 3, -1],
    [2, -4, 6],
  ][seed % 4] ?? [-3, 2, -8];
  return steps.map((step) => text.replace(String(year), String(year + step)));
}

function shiftedClock(text: string, hours: string, minutes: string): string[] {
  const hour = Number(hours);
  return [hour - 2, hour + 3, hour - 5, hour + 5]
    .filter((other) => other >= 0 && other <= 23)
    .map((other) => text.replace(new RegExp(`${hours}([.:])${minutes}`, "u"), `${other}$1${minutes}`));
}

/** How far a wrong amount may lie from the right one, so that neither covers the other. */
const exact = [
  [0.7, 1.4, 2],
  [1.3, 0.6, 1.8],
  [1.5, 0.75, 0.5],
];
const rough = [
  [0.5, 2, 3],
  [2, 0.4, 3],
  [1.8, 0.5, 3],
];

/**
 * The same words about another amount: "ongeveer 150.000" -> "ongeveer 75.000". Precision, sign and "ongeveer" stay.
 *
 * @param apart true where the amounts have to lie so far apart that "about" and "over" do not make them meet.
 */
export function shiftedAmounts(text: string, language: Language, apart: boolean, seed: number): string[] {
  const size = indexOfWord(text, sizes[language]);
  if (size !== null) return neighbours(text, size, sizes[language], seed).slice(0, 3);
  const factors = (apart ? rough : exact)[seed % 3] ?? [0.5, 2, 3];
  const digits = /\d[\d.,]*\d|\d/u.exec(text);
  if (digits !== null)
    return shiftedDigits(text, digits[0], language, factors).filter((other) => keepsOrder(text, other));
  const word = indexOfNumeral(text, language);
  if (word === null || word.at < 2) return [];
  const others = factors.map((factor) => Math.max(1, Math.round(word.at * factor))).filter((value) => value <= 20);
  return [...new Set(others)]
    .filter((value) => Math.abs(value - word.at) >= (apart ? Math.max(2, word.at * 0.4) : 1))
    .map(
      (value) =>
        text.slice(0, word.place) + (numerals[language][value] ?? "") + text.slice(word.place + word.word.length),
    );
}

/** A numeral as a word of its own: "acht", not the one in "achter". */
function indexOfNumeral(text: string, language: Language): FoundWord | null {
  const lower = text.toLowerCase();
  for (const [at, word] of numerals[language].entries()) {
    if (!lower.includes(word)) continue;
    const found = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "iu").exec(text);
    if (found !== null) return { word, at, place: found.index };
  }
  return null;
}

function shiftedDigits(text: string, digits: string, language: Language, factors: readonly number[]): string[] {
  const [thousands, decimal] = language === "nl" ? [".", ","] : [",", "."];
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/u.test(digits) && digits.includes(thousands);
  const plain = grouped ? digits.split(thousands).join("") : digits.replace(decimal, ".");
  const value = Number(plain);
  if (!Number.isFinite(value) || value <= 0) return [];
  const percent = /%|procent|percent|per cent/iu.test(text);
  const decimals = plain.split(".")[1]?.length ?? 0;
  const step = decimals > 0 ? 10 ** -decimals : roundness(value);
  const others = factors
    .map((factor) => Number((Math.round((value * factor) / step) * step).toFixed(decimals)))
    .map((other) => (percent && value <= 100 && other > 100 ? Number(((100 + value) / 2).toFixed(decimals)) : other))
    .filter((other) => other > 0 && other !== value);
  return [...new Set(others)].map((other) => {
    const written =
      grouped || (other >= 10_000 && decimals === 0)
        ? writeNumber(other, language)
        : String(other).replace(".", decimal);
    return text.replace(digits, written);
  });
}

/** "30 or 60 GB": of two amounts the first stays below the second. */
function keepsOrder(text: string, shifted: string): boolean {
  const [first, second] = valuesIn(text);
  const [other, same] = valuesIn(shifted);
  if (first === undefined || second === undefined || other === undefined || same === undefined) return true;
  return first >= second || other < same;
}

const valuesIn = (text: string): number[] =>
  [...text.matchAll(/\d+(?:[.,]\d+)*/gu)].map(([digits]) => Number(digits.replace(/[.,]/gu, "")));

/** The step in which a number is told: 150.000 in ten thousands, 37 in ones. */
function roundness(value: number): number {
  let step = 1;
  while (value % (step * 10) === 0 && value / (step * 10) >= 2) step *= 10;
  return step;
}
