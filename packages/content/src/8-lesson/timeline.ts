import { type DatedTime, sayTime, type TimeExpression } from "@leesbewijs/language";
import type { NewsDate } from "../1-text/article-text.ts";
import type { ReadSentence, Reading } from "../2-reading/reading.ts";
import { centrality } from "./centrality.ts";
import { clauseAround, clauseBehind } from "./clause-around.ts";
import type { TimelinePoint } from "./lesson-parts.ts";
import { quote } from "./quoted.ts";

const most = 12;
/** A day on which much happened is told by its most central events. */
const mostAtOnce = 2;

type Dated = TimelinePoint & {
  readonly sortBy: string;
  readonly central: number;
  readonly sentence: number;
  /** 1 is Monday; of days of which no more is known than their month. */
  readonly weekday?: number;
};

/**
 * What happened when, sorted: every time of the text that has a date of its own, with the clause that says what happened.
 * Times that the article does not settle are left out, but for a weekday within a known month ("zaterdag (oktober 2020)").
 *
 * @returns at least two points, or none
 */
export function timeline(reading: Reading): TimelinePoint[] {
  const central = centrality(reading.sentences);
  const found = reading.sentences
    .filter(({ quoted, text }) => !quoted && !text.endsWith("?"))
    .flatMap((sentence) =>
      sentence.times.flatMap((time) => pointOf(reading, sentence, time, central[sentence.index] ?? 0) ?? []),
    );
  const sorted = withoutDoubles(withSureWeekdays(found), reading).sort((one, other) => compare(one, other));
  const kept = sorted.length <= most ? sorted : mostCentral(sorted, most).sort(compare);
  return kept.length < 2 ? [] : kept.map(({ when, value, time, event }) => ({ when, value, time, event }));
}

function pointOf(reading: Reading, sentence: ReadSentence, time: TimeExpression, central: number): Dated | null {
  // "de oorlog van 1994" says which war, not when the sentence happened.
  if (/^(?:van|of)$/u.test(time.preposition?.text ?? "")) return null;
  const placed = whenOf(reading, time);
  const clause =
    placed === null ? null : (clauseAround(reading, sentence, time) ?? clauseBehind(reading, sentence, time));
  if (placed === null || clause === null) return null;
  return {
    ...placed,
    value: time.value,
    time: time.span,
    event: quote(reading, clause),
    central,
    sentence: sentence.index,
  };
}

/** A time in words that keep, and what it is sorted by. */
function whenOf(reading: Reading, time: TimeExpression): Pick<Dated, "when" | "sortBy" | "weekday"> | null {
  const { value } = time;
  if (value.kind === "duration" || value.kind === "set") return null;
  if (value.kind === "vague") return weekdayInMonth(reading, time);
  if (value.from.startsWith("T") || value.halfOfDayUnknown === true) return null;
  const when = inWords(reading, time, value);
  return when === ""
    ? null
    : { when, sortBy: value.relation === "until" || value.relation === "before" ? value.to : value.from };
}

/** "sinds januari 2024", "begin jaren negentig", "rond 1900". */
function inWords(
  { language, text: { article } }: Reading,
  { span, preposition }: TimeExpression,
  value: DatedTime,
): string {
  const said = sayTime(value, language) ?? "";
  const words = article.text.slice(span.start, span.end);
  // "in the past decade" and "since nine months ago" are lengths that end today.
  if (said === "" || (value.anchoredOn === "newsDate" && (value.kind === "interval" || isCounted(words, value))))
    return "";
  const since =
    value.relation !== undefined && !/^(?:during|within)$/.test(value.relation) && preposition !== undefined;
  if (since) return `${preposition.text} ${said}`;
  if (value.approximation === undefined || value.approximation === "exactly") return said;
  // Words that need no date beside them say best how sure the text is.
  return value.anchoredOn === undefined ? words : `${language === "nl" ? "rond" : "around"} ${said}`;
}

function isCounted(words: string, { relation }: DatedTime): boolean {
  return relation !== undefined && /\b(?:ago|geleden)\b/iu.test(words);
}

const weekdays =
  /^(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)( \d{1,2}[.:]\d{2}(?: uur)?)?$/iu;
const orderOfDays =
  "maandag monday dinsdag tuesday woensdag wednesday donderdag thursday vrijdag friday zaterdag saturday zondag sunday".split(
    " ",
  );

/** Where of the news only the month is known, a weekday is one of that month. */
function weekdayInMonth(
  { language, text: { article, newsDate } }: Reading,
  { span }: TimeExpression,
): Pick<Dated, "when" | "sortBy" | "weekday"> | null {
  const words = article.text.slice(span.start, span.end);
  const day = weekdays.exec(words)?.[1]?.toLowerCase();
  if (newsDate?.precision !== "month" || day === undefined) return null;
  const weekday = Math.floor(orderOfDays.indexOf(day) / 2) + 1;
  const shown = language === "nl" ? words.slice(0, 1).toLowerCase() + words.slice(1) : words;
  return { when: `${shown} (${monthOf(newsDate, language)})`, sortBy: `${newsDate.value}-${weekday}`, weekday };
}

/** Weekdays stand in the order of the week, unless both its end and its beginning are told: then nobody knows which came first. */
function withSureWeekdays(points: readonly Dated[]): Dated[] {
  const days = points.flatMap(({ weekday }) => weekday ?? []);
  const sure = !(days.some((day) => day >= 6) && days.some((day) => day <= 2));
  return points.filter(({ weekday }) => weekday === undefined || sure);
}

function monthOf({ value }: NewsDate, language: Reading["language"]): string {
  return sayTime({ kind: "instant", from: value, to: value, grain: "month" }, language) ?? value;
}

function compare(one: Dated, other: Dated): number {
  if (one.sortBy !== other.sortBy) return one.sortBy < other.sortBy ? -1 : 1;
  return one.sentence - other.sentence || one.time.start - other.time.start;
}

/**
 * One point for each event at a time, and the most central ones of a time. Of two times in one clause the first is when it
 * happened, unless both are named side by side.
 */
function withoutDoubles(points: readonly Dated[], { language, text: { article } }: Reading): Dated[] {
  const byEvent = new Map<string, Dated>();
  for (const point of points) {
    const key = `${point.event.span.start}-${point.event.span.end}`;
    const same = byEvent.get(key);
    const between =
      same === undefined ? "" : article.text.slice(Math.max(same.time.end, point.time.start - 20), point.time.start);
    if (same === undefined) byEvent.set(key, point);
    else if (/(?:^|\s)(?:en|and)\s(?:\p{Ll}{1,8}\s)?$/u.test(between) && !same.when.includes(point.when))
      byEvent.set(key, { ...same, when: `${same.when} ${language === "nl" ? "en" : "and"} ${point.when}` });
  }
  const byWhen = new Map<string, Dated[]>();
  for (const point of byEvent.values()) byWhen.set(point.when, [...(byWhen.get(point.when) ?? []), point]);
  return [...byWhen.values()].flatMap((same) => mostCentral(withoutOverlap(same), mostAtOnce));
}

function withoutOverlap(points: readonly Dated[]): Dated[] {
  return points.filter(
    ({ event: { span } }, at) =>
      !points.slice(0, at).some(({ event }) => event.span.start < span.end && span.start < event.span.end),
  );
}

function mostCentral(points: readonly Dated[], count: number): Dated[] {
  return [...points].sort((one, other) => other.central - one.central || one.sentence - other.sentence).slice(0, count);
}
