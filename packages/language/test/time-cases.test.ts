import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadLanguageModel } from "../load/load-language-model.ts";
import { analyse, readTimes, splitSentences, type TimeExpression, type TimeValue } from "../src/index.ts";

const newsDate = "2020-10-14";
const weekdays = " monday tuesday wednesday thursday friday saturday sunday".split(" ");
const languages = ["nl", "en"] as const;
const models = { nl: await loadLanguageModel("nl"), en: await loadLanguageModel("en") };

/** The short form that the case lists use: "2020-09-21/2020-09-30 month end @", "2 year over", "2x every year". */
function note(value: TimeValue): string {
  switch (value.kind) {
    case "vague":
      return joined(
        "vague",
        value.shift && `${value.shift.direction === "later" ? "+" : "-"}${value.shift.amount} ${value.shift.unit}`,
      );
    case "duration": {
      const { amount, amountMax, unit } = value.length;
      const range = amountMax === undefined ? (value.approximation === "several" ? "-" : "") : `-${amountMax}`;
      return joined(`${amount}${range} ${unit}`, value.approximation, value.relation);
    }
    case "set":
      return joined(
        value.times === undefined ? undefined : `${value.times}x`,
        value.length && `${value.length.amount} ${value.length.unit}`,
        "every",
        value.every.amount === 1 ? undefined : String(value.every.amount),
        value.every.unit,
        value.weekday === undefined ? undefined : weekdays[value.weekday],
      );
    default: {
      const plain =
        value.part === undefined && (value.kind === "interval" || /^(?:minute|day|month|year)$/.test(value.grain));
      return joined(
        value.from === value.to ? value.from : `${value.from}/${value.to}`,
        plain ? undefined : value.grain,
        value.part,
        value.halfOfDayUnknown && "am/pm",
        value.approximation,
        value.relation,
        value.anchoredOn && (value.anchoredOn === "text" ? "@text" : "@"),
      );
    }
  }
}

const joined = (...parts: readonly (string | undefined | false)[]): string => parts.filter(Boolean).join(" ");

const written = (text: string, { span, preposition, value }: TimeExpression): string => {
  const before = preposition ? `${preposition.text}|` : "";
  return `${before}${text.slice(span.start, span.end)}=${note(value)}`;
};

describe.each(languages)("times: %s", (language) => {
  const cases = JSON.parse(readFileSync(join(import.meta.dirname, `cases/times-${language}.json`), "utf8")) as Record<
    string,
    string
  >;
  const read = (text: string): string =>
    readTimes(text, analyse(text, splitSentences(text, { start: 0, end: text.length }, language), models[language]), {
      language,
      newsDate,
    })
      .map((time) => written(text, time))
      .join("; ");

  test("reads at least 95 of 100 of the listed sentences wholly right", () => {
    const misses = Object.entries(cases).flatMap(([text, expected]) =>
      read(text) === expected ? [] : [`${text}\n  expected ${expected}\n  but read ${read(text)}`],
    );
    const share = 1 - misses.length / Object.keys(cases).length;
    expect(share, `\n${misses.join("\n")}\n`).toBeGreaterThanOrEqual(0.95);
  }, 60_000);
});
