import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadLanguageModel } from "../load/load-language-model.ts";
import { analyse, type Quantity, readQuantities, readTimes, splitSentences } from "../src/index.ts";

const languages = ["nl", "en"] as const;
const models = { nl: await loadLanguageModel("nl"), en: await loadLanguageModel("en") };

/** The short form that the case lists use: "Ruim tien=10 over : militairen", "4,2 miljard euro=4200000000 money EUR". */
function note(text: string, { span, kind, value, valueMax, against, unit, approximation, counted }: Quantity): string {
  const number = String(Number(value.toFixed(4)));
  const range = valueMax ?? against;
  const parts = [
    range === undefined ? number : `${number}-${range}`,
    kind === "count" ? undefined : kind,
    unit,
    approximation,
    counted && `: ${text.slice(counted.start, counted.end)}`,
  ];
  return `${text.slice(span.start, span.end)}=${parts.filter(Boolean).join(" ")}`;
}

describe.each(languages)("quantities: %s", (language) => {
  const file = join(import.meta.dirname, `cases/quantities-${language}.json`);
  const cases = JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
  const read = (text: string): string => {
    const sentences = analyse(text, splitSentences(text, { start: 0, end: text.length }, language), models[language]);
    const times = readTimes(text, sentences, { language, newsDate: "2020-10-14" });
    return readQuantities(text, sentences, { language, times })
      .map((quantity) => note(text, quantity))
      .join("; ");
  };

  test("reads at least 95 of 100 of the listed sentences wholly right", () => {
    const misses = Object.entries(cases).flatMap(([text, expected]) =>
      read(text) === expected ? [] : [`${text}\n  expected ${expected}\n  but read ${read(text)}`],
    );
    const share = 1 - misses.length / Object.keys(cases).length;
    expect(share, `\n${misses.join("\n")}\n`).toBeGreaterThanOrEqual(0.95);
  }, 60_000);
});
