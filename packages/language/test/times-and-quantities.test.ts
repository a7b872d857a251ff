import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadLanguageModel } from "../load/load-language-model.ts";
import { analyse, type AnalysedSentence, readQuantities, readTimes, splitSentences } from "../src/index.ts";

const models = { nl: await loadLanguageModel("nl"), en: await loadLanguageModel("en") };
const languages = ["nl", "en"] as const;
const newsDate = "2020-10-14";

const pieces = fc.constantFrom(
  ..."in op van tot de het jaren negentig eind begin 3 12.00 uur maart mei 1994 '90 's avonds twee half kwart voor over on May the 3rd of last next week year two hundred and a million p . m - / , % € $ 2-0 31/12/2019 February 30 ' ( ) zaterdag Saturday geleden ago per".split(
    " ",
  ),
);
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(" ")),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join("")),
);

describe.each(languages)("any text: %s", (language) => {
  test("gives times and quantities that lie apart, in order, on whole words", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const sentences = analyse(
          text,
          splitSentences(text, { start: 0, end: text.length }, language),
          models[language],
        );
        const times = readTimes(text, sentences, { language, newsDate });
        const quantities = readQuantities(text, sentences, { language, times });
        const places = [...times, ...quantities].map(({ span }) => span).sort((a, b) => a.start - b.start);
        let end = 0;
        for (const span of places) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim());
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        for (const { span, numberSpan, value } of quantities) {
          expect(numberSpan.start).toBeGreaterThanOrEqual(span.start);
          expect(numberSpan.end).toBeLessThanOrEqual(span.end);
          expect(Number.isFinite(value)).toBe(true);
        }
      }),
      { numRuns: 150, seed: 1 },
    );
  }, 60_000);

  test("reads a line of a million signs in time", () => {
    for (const unit of ["(1990", "two hundred ", "van 3 tot ", "1.", "'"]) {
      const text = unit.repeat(1_000_000 / unit.length);
      const untagged: AnalysedSentence = { span: { start: 0, end: text.length }, tokens: [], parses: [] };
      const started = process.cpuUsage().user;
      const times = readTimes(text, [untagged], { language, newsDate });
      readQuantities(text, [untagged], { language, times });
      expect((process.cpuUsage().user - started) / 1e6, unit).toBeLessThan(30);
    }
  }, 300_000);
});

test("refuses a date of the news that is none", () => {
  expect(() => readTimes("", [], { language: "nl", newsDate: "gisteren" })).toThrow(/ISO date/);
});
