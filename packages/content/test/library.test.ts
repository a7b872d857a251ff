import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { stretchOf } from "@leesbewijs/domain";
import { expect, test } from "vitest";
import { amountsInOrder } from "../src/amounts-in-order.ts";
import { compileLesson } from "../src/index.ts";
import { readLesson } from "./read-lesson.ts";

const folders = ["../library", "../fixtures"]
  .map((name) => join(import.meta.dirname, name))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder, { withFileTypes: true }).map((entry) => ({ folder, entry })))
  .filter(({ folder, entry }) => existsSync(join(folder, entry.name, "lesson.json")))
  .map(({ folder, entry }) => [entry.name, join(folder, entry.name)] as const);

test("there are lessons to check", () => {
  expect(folders.length).toBeGreaterThan(0);
});

test.each(folders)("%s can be published", (_name, folder) => {
  const { findings, editions, keys } = compileLesson(readLesson(folder));
  expect(findings.filter(({ severity }) => severity === "fail")).toEqual([]);
  expect(keys).toHaveLength(editions.reduce((sum, edition) => sum + edition.questions.length, 0));
});

test.each(folders)("%s has evidence that is to the letter what its author quoted", (_name, folder) => {
  const source = readLesson(folder);
  const { editions, keys } = compileLesson(source);
  for (const { language, key } of keys) {
    const articles = editions.find((edition) => edition.language === language)?.articles ?? [];
    const quoted = source.questions.flatMap(({ evidence }) => Object.values(evidence).flat());
    expect(key.evidence.map(({ level }) => level)).toEqual(articles.map(({ level }) => level));
    for (const { level, spans } of key.evidence) {
      const text = articles.find((article) => article.level === level)?.text ?? "";
      for (const { start, end } of spans) expect(quoted).toContain(text.slice(start, end));
    }
  }
});

test.each(folders)("%s is read in parts that take in every paragraph of each text, in order", (_name, folder) => {
  for (const { content, articles } of compileLesson(readLesson(folder)).editions) {
    for (const { level, blocks } of articles) {
      if (content.parts.length === 0) continue;
      const numbers = blocks.flatMap(({ number }) => number ?? []);
      const read = content.parts.flatMap((part) => {
        const { from, to } = stretchOf(part, level);
        return numbers.filter((number) => number >= from && number <= to);
      });
      expect(read).toEqual(numbers);
    }
  }
});

test.each(folders)("%s has its keys in every position as often as can be", (_name, folder) => {
  const { editions, keys } = compileLesson(readLesson(folder));
  for (const { language, questions } of editions) {
    const counts = [0, 0, 0, 0];
    for (const question of questions) {
      if (question.kind !== "singleChoice" || question.options.length !== 4) continue;
      if (amountsInOrder(question.options, ({ text }) => text, language) !== null) continue;
      const key = keys.find((own) => own.language === language && own.key.questionId === question.id)?.key;
      const position = question.options.findIndex(({ id }) => key?.kind === "singleChoice" && key.correct === id);
      counts[position] = (counts[position] ?? 0) + 1;
    }
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(3);
  }
});

test.each(folders)("%s gives the same bytes on two runs and leaves its source as it was", (_name, folder) => {
  const source = readLesson(folder);
  const before = JSON.stringify(source);
  const once = JSON.stringify(compileLesson(source));
  expect(JSON.stringify(compileLesson(readLesson(folder)))).toBe(once);
  expect(JSON.stringify(compileLesson(source))).toBe(once);
  expect(JSON.stringify(source)).toBe(before);
});

test.each(folders)("%s says nothing of the answers in what students see", (_name, folder) => {
  const source = readLesson(folder);
  const shown = JSON.stringify(compileLesson(source).editions.map(({ questions }) => questions));
  for (const { explanation } of source.questions) {
    expect(shown).not.toContain(JSON.stringify(explanation.nl));
    expect(shown).not.toContain(JSON.stringify(explanation.en));
  }
  expect(shown).not.toMatch(/"(?:correct|missteps|evidence|accept|errorType|tolerance)"/);
});
