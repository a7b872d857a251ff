import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type MadeLesson, makeLesson } from "../src/index.ts";
import { readers } from "./readers.ts";

const library = join(import.meta.dirname, "../library/nagorno-karabakh-2020");
const texts = ["nl.standard", "en.standard", "nl.easy"].map((name) =>
  readFileSync(join(library, `article.${name}.txt`), "utf8"),
);

const made = (text: string): MadeLesson | null => {
  const lesson = makeLesson({ text, newsDate: "2020-10-10" }, readers);
  return "refused" in lesson ? null : lesson;
};

/** What must hold of every question of every text. */
function holds({ text, candidates, quiz }: MadeLesson): void {
  const article = text.article.text;
  for (const { question, key, proof } of candidates) {
    expect(key.questionId).toBe(question.id);
    for (const { start, end } of key.evidence.flatMap(({ spans }) => spans)) {
      expect(article.slice(start, end).trim()).not.toBe("");
    }
    for (const { start, end } of proof) {
      const block = text.article.blocks.find(({ sentences }) =>
        sentences.some((one) => one.start <= start && one.end >= end),
      );
      expect(block?.kind, "proof within one sentence of a paragraph").toBe("paragraph");
    }
    if (question.kind === "singleChoice" && key.kind === "singleChoice") {
      const options = question.options.map((option) => option.text.toLowerCase());
      expect(new Set(options).size).toBe(options.length);
      expect(question.options.filter(({ id }) => id === key.correct)).toHaveLength(1);
    }
  }
  expect(new Set(candidates.map(({ question }) => question.id)).size).toBe(candidates.length);
  expect(quiz.every((one) => candidates.includes(one))).toBe(true);
  expect(quiz.length === 0 || quiz.length >= 4).toBe(true);
  const shown = new Set(
    quiz.filter(({ question }) => question.kind === "trueFalse").map(({ sentences }) => sentences[0]),
  );
  const pointed = quiz.filter(({ question }) => question.kind === "proof").map(({ sentences }) => sentences[0]);
  expect(pointed.filter((sentence) => shown.has(sentence))).toEqual([]);
}

test.each(texts)("proves every question of a text to the letter (%#)", (text) => {
  const lesson = made(text);
  expect(lesson).not.toBeNull();
  if (lesson !== null) holds(lesson);
});

test("makes the same lesson of the same text, byte for byte", () => {
  const [text = ""] = texts;
  const once = makeLesson({ text, newsDate: "2020-10-10" }, readers);
  const again = makeLesson({ text, newsDate: "2020-10-10" }, readers);
  expect(JSON.stringify(again)).toBe(JSON.stringify(once));
});

/** Words dropped, doubled and moved, signs put in, text cut anywhere. */
const mutated = fc
  .record({
    text: fc.constantFrom(...texts),
    cuts: fc.array(fc.tuple(fc.nat(3000), fc.nat(40)), { maxLength: 12 }),
    signs: fc.array(fc.tuple(fc.nat(3000), fc.string({ unit: "grapheme", maxLength: 6 })), { maxLength: 12 }),
    end: fc.nat(3000),
  })
  .map(({ text, cuts, signs, end }) => {
    let changed = text;
    for (const [at, length] of cuts) changed = changed.slice(0, at) + changed.slice(at + length);
    for (const [at, sign] of signs) changed = changed.slice(0, at) + sign + changed.slice(at);
    return end > 600 ? changed.slice(0, end) : changed;
  });

/** How many texts of each sort; as many as ENGINE_RUNS says for the long form. */
const runs = process.env["ENGINE_RUNS"] === undefined ? null : Number(process.env["ENGINE_RUNS"]);
/** Milliseconds before a test that hangs is given up. */
const longest = Math.max(120_000, (runs ?? 0) * 3000);

test("survives any damage to a text, and proves whatever it still asks", { timeout: longest }, () => {
  fc.assert(
    fc.property(mutated, (text) => {
      const lesson = made(text);
      if (lesson !== null) holds(lesson);
    }),
    { numRuns: runs ?? 60, seed: 20_201_010 },
  );
});

test("survives any text at all", { timeout: longest }, () => {
  const anything = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 2000 }),
    fc
      .array(
        fc.constantFrom(
          "De",
          "Jan",
          "1994",
          ",",
          ".",
          "die",
          "zei",
          "«",
          "(",
          "in",
          "\n\n",
          "of",
          "12.00",
          "euro",
          "-",
        ),
        { maxLength: 400 },
      )
      .map((words) => words.join(" ")),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const lesson = made(text);
      if (lesson !== null) holds(lesson);
    }),
    { numRuns: runs ?? 100, seed: 1 },
  );
});
