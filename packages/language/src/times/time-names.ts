import type { Language } from "@leesbewijs/domain";
import type { DatedTime, Daypart, Grain, PartOfTime } from "./time-value.ts";

/** The words of a language for times, and how it puts them together. */
export type TimeNames = {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  /** Between a day and a clock. */
  readonly at: string;
  readonly clock: (time: string) => string;
  readonly range: (from: string, to: string) => string;
  readonly century: (number: number) => string;
  readonly decade: (firstYear: number) => string;
  /** 0 is winter, 1 spring. */
  readonly season: (season: number, year: number) => string;
  readonly quarter: (quarter: number, year: number) => string;
  readonly week: (monday: string) => string;
  readonly weekend: (saturday: string) => string;
  readonly daypart: (day: string, part: Daypart) => string;
  readonly night: (from: string, to: string) => string;
  readonly part: (part: PartOfTime, whole: string, grain: Grain) => string;
  readonly when: (value: DatedTime, said: string) => string;
};

const dutchParts: Record<PartOfTime, string> = {
  begin: "begin",
  middle: "half",
  end: "eind",
  firstHalf: "de eerste helft van",
  secondHalf: "de tweede helft van",
  earlier: "eerder in",
  later: "later in",
};
const dutchSeasons = ["de winter", "het voorjaar", "de zomer", "het najaar"];
const dutchDayparts: Record<Daypart, string> = {
  morning: "ochtend",
  afternoon: "middag",
  evening: "avond",
  night: "nacht",
};
const dutchTens = "nul tien twintig dertig veertig vijftig zestig zeventig tachtig negentig".split(" ");
const dutchOrdinals = "eerste tweede derde vierde".split(" ");
const withoutArticle = (whole: string): string => whole.replace(/^(?:de|het|the) /, "");

const dutch: TimeNames = {
  weekdays: "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split(" "),
  months: "januari februari maart april mei juni juli augustus september oktober november december".split(" "),
  at: "om",
  clock: (time) => `${time.replace(":", ".")} uur`,
  range: (from, to) => `${from} tot en met ${to}`,
  century: (number) => `de ${number}e eeuw`,
  decade: (first) =>
    Math.floor(first / 100) === 19
      ? `de jaren ${dutchTens[(first % 100) / 10] ?? ""}`
      : `de jaren ${first} tot en met ${first + 9}`,
  season: (season, year) => `${dutchSeasons[season] ?? ""} van ${year}`,
  quarter: (quarter, year) => `het ${dutchOrdinals[quarter - 1] ?? ""} kwartaal van ${year}`,
  week: (monday) => `de week van ${monday}`,
  weekend: (saturday) => `het weekend van ${saturday}`,
  daypart: (day, part) => day.replace(/^\p{L}+/u, (weekday) => weekday + dutchDayparts[part]),
  night: (from, to) => `de nacht van ${from} op ${to}`,
  part: (part, whole, grain) => {
    if (part === "middle" && grain !== "month") return `midden in ${whole}`;
    return part === "begin" || part === "middle" || part === "end"
      ? `${dutchParts[part]} ${withoutArticle(whole)}`
      : `${dutchParts[part]} ${whole}`;
  },
  when: ({ grain, part, from }, said) => {
    if (part !== undefined) return /^(?:de|het) /.test(said) ? `in ${said}` : said;
    if (from.startsWith("T")) return `om ${said}`;
    return grain === "day" ||
      (grain === "feast" && !said.includes(" tot ")) ||
      (grain === "daypart" && !said.startsWith("de"))
      ? `op ${said}`
      : grain === "minute"
        ? `op ${said}`
        : grain === "feast"
          ? `van ${said}`
          : `in ${said}`;
  },
};

const englishParts: Record<PartOfTime, string> = {
  begin: "early",
  middle: "mid",
  end: "late",
  firstHalf: "the first half of",
  secondHalf: "the second half of",
  earlier: "earlier in",
  later: "later in",
};
const englishSeasons = ["the winter", "the spring", "the summer", "the autumn"];
const englishOrdinals = "first second third fourth".split(" ");
const ordinalEnding = (number: number): string =>
  number % 100 > 10 && number % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");

const english: TimeNames = {
  weekdays: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
  months: "January February March April May June July August September October November December".split(" "),
  at: "at",
  clock: (time) => time,
  range: (from, to) => `${from} to ${to}`,
  century: (number) => `the ${number}${ordinalEnding(number)} century`,
  decade: (first) => `the ${first}s`,
  season: (season, year) => `${englishSeasons[season] ?? ""} of ${year}`,
  quarter: (quarter, year) => `the ${englishOrdinals[quarter - 1] ?? ""} quarter of ${year}`,
  week: (monday) => `the week of ${monday}`,
  weekend: (saturday) => `the weekend of ${saturday}`,
  daypart: (day, part) => day.replace(/^\p{L}+/u, (weekday) => `${weekday} ${part}`),
  night: (from, to) => `the night of ${from} to ${to}`,
  part: (part, whole) => {
    if (part !== "begin" && part !== "middle" && part !== "end") return `${englishParts[part]} ${whole}`;
    const [, article = "", rest = whole] = /^(the )?(.*)$/s.exec(whole) ?? [];
    return part === "middle" ? `${article}mid-${rest}` : `${article}${englishParts[part]} ${rest}`;
  },
  when: ({ grain, from, part }, said) => {
    if (from.startsWith("T")) return `at ${said}`;
    if (part === "earlier" || part === "later") return said;
    if (grain === "feast" && said.includes(" to ")) return `from ${said}`;
    return grain === "day" ||
      grain === "feast" ||
      grain === "minute" ||
      (grain === "daypart" && !said.startsWith("the"))
      ? `on ${said}`
      : grain === "weekend" || said.startsWith("the night")
        ? `during ${said}`
        : `in ${said}`;
  },
};

export const timeNames: Record<Language, TimeNames> = { nl: dutch, en: english };
