import type { Grain, TimeExpression } from "@leesbewijs/language";
import type { NewsDate } from "../1-text/article-text.ts";

const coarse: readonly Grain[] = ["month", "season", "quarter", "year", "decade", "century"];
const coarser: readonly Grain[] = ["year", "decade", "century"];

/**
 * The day from which relative times are counted: the day of the news; where only a month or year is known its last day, so
 * that months already past are found.
 */
export function countingDay(newsDate: NewsDate | null): string {
  if (newsDate === null) return "2000-12-31";
  const [year = "2000", month = "12", day] = newsDate.value.split("-");
  return `${year}-${month}-${day ?? (month === "02" ? "28" : "30")}`;
}

/** Times whose date rests on a date of the news that is not known so precisely become vague: nothing is dated by guess. */
export function trustedTimes(times: readonly TimeExpression[], newsDate: NewsDate | null): TimeExpression[] {
  if (newsDate?.precision === "day") return [...times];
  const trusted = newsDate === null ? [] : newsDate.precision === "month" ? coarse : coarser;
  return times.map((time) => {
    const { value } = time;
    if (value.kind === "duration" || value.kind === "set" || value.kind === "vague") return time;
    if (value.anchoredOn !== "newsDate" || trusted.includes(value.grain)) return time;
    return { ...time, value: { kind: "vague", anchoredOn: "newsDate" } };
  });
}
