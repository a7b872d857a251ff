import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { type MadeLesson, makeLesson } from "../src/index.ts";
import { readers } from "./readers.ts";

const folder = join(import.meta.dirname, "../fixtures/articles");
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => file.replace(/\.txt$/u, ""));
/** What has to be in the lesson of an article; prompts and answers are patterns. */
const Expectation = z.strictObject({
  questions: z.int().min(1),
  asks: z.array(z.strictObject({ prompt: z.string(), answer: z.string() })).min(2),
  timeline: z.array(z.string()),
});

const lessons = new Map<string, MadeLesson>();
const made = (name: string): MadeLesson => {
  const known = lessons.get(name);
  if (known !== undefined) return known;
  const lesson = makeLesson({ text: readFileSync(join(folder, `${name}.txt`), "utf8") }, readers);
  if ("refused" in lesson) throw new Error(`${name}: ${lesson.refused}`);
  lessons.set(name, lesson);
  return lesson;
};

test("there are eleven Dutch and nine English articles, each with a line that says why", { timeout: 60_000 }, () => {
  const languages = names.map((name) => made(name).reading.language);
  expect(languages.filter((language) => language === "nl")).toHaveLength(11);
  expect(languages.filter((language) => language === "en")).toHaveLength(9);
  const why = readFileSync(join(folder, "why.md"), "utf8");
  expect(names.filter((name) => !why.includes(`| ${name} `))).toEqual([]);
});

test.each(names)("makes of %s the lesson that is expected", (name) => {
  const { questions, asks, timeline } = Expectation.parse(
    JSON.parse(readFileSync(join(folder, `${name}.expected.json`), "utf8")),
  );
  const { quiz, candidates, lesson } = made(name);
  expect(quiz.length).toBeGreaterThanOrEqual(questions);
  const missed = asks.filter(
    ({ prompt, answer }) =>
      !candidates.some(
        (one) => new RegExp(prompt, "u").test(one.question.prompt) && new RegExp(answer, "u").test(one.answer),
      ),
  );
  expect(missed).toEqual([]);
  const times = lesson.timeline.map(({ when }) => when);
  expect(timeline.filter((time) => !times.some((when) => when.includes(time)))).toEqual([]);
});
