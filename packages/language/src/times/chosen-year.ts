import { type DayNumber, dayOf } from "./calendar.ts";
import type { Pointing, YearSaid } from "./phrase.ts";
import type { Surroundings } from "./resolve-phrase.ts";

/** A year and what it rests on, to be spread into a time. */
export type YearChoice = { readonly year: number; readonly anchor: { readonly anchoredOn?: "newsDate" | "text" } };

/** The year that was said: a number, or so many years from the news. */
export function yearOf(said: YearSaid, news: DayNumber): YearChoice {
  if (typeof said === "number") return { year: said, anchor: {} };
  return { year: dayOf(news).year + said.shift, anchor: { anchoredOn: "newsDate" } };
}

/** A present that names a day without its year seldom means one so many days ahead, when the same day has just passed. */
const farAhead = 300;

type Yearly = { readonly year?: YearSaid | undefined; readonly pointing?: Pointing | undefined };

/**
 * The year of something that comes every year. What the words do not say follows the clause: news looks back, so after a past
 * tense it is the last time that had begun by the day of the news, and with a present or future the first that is not over.
 *
 * @param days the first and last day of it in a year.
 */
export function chosenYear(
  said: Yearly,
  { news, outlook, yearTold }: Pick<Surroundings, "news" | "outlook" | "yearTold">,
  days: (year: number) => readonly [DayNumber, DayNumber],
): YearChoice {
  if (said.year !== undefined) return yearOf(said.year, news);
  if (said.pointing === undefined && yearTold !== undefined) return { year: yearTold, anchor: { anchoredOn: "text" } };
  const year = dayOf(news).year;
  const years = [year - 1, year, year + 1];
  const [over, ahead] = [said.pointing === "last", said.pointing === "next"];
  const past = [year + 1, year, year - 1].find((year) => days(year)[over ? 1 : 0] < news + (over ? 0 : 1));
  const coming = years.find((year) => days(year)[ahead ? 0 : 1] > news - (ahead ? 0 : 1));
  const distance = (year: number): number => Math.max(days(year)[0] - news, news - days(year)[1], 0);
  const nearest = [...years].sort((a, b) => distance(a) - distance(b))[0] ?? year;
  const anchor = { anchoredOn: "newsDate" } as const;
  if (distance(nearest) === 0 && said.pointing === "this") return { year: nearest, anchor };
  const looks = said.pointing === "last" ? "past" : said.pointing === "next" ? "future" : outlook;
  if (looks === "near" || looks === "none") return { year: nearest, anchor };
  const farOff = coming !== undefined && days(coming)[0] - news > farAhead;
  return { year: (looks === "past" || (looks === "present" && farOff) ? past : coming) ?? nearest, anchor };
}
