import { join } from "node:path";
import { QuestionSource, type Finding } from "@leesbewijs/domain";
import { expect, test } from "vitest";
import { compileLesson, type SourceOfLesson } from "../src/index.ts";
import { readLesson } from "./read-lesson.ts";

const bridge = readLesson(join(import.meta.dirname, "../fixtures/bridge-in-brugdam"));
const compiled = compileLesson(bridge);

/** The lesson with one question changed. */
const changed = (id: string, change: (question: QuestionSource) => object): SourceOfLesson => ({
  ...bridge,
  questions: bridge.questions.map((question) =>
    question.id === id ? QuestionSource.parse({ ...question, ...change(question) }) : question,
  ),
});
const fails = ({ findings }: { readonly findings: readonly Finding[] }): string[] =>
  findings.filter(({ severity }) => severity === "fail").map(({ rule }) => rule);
const asked = (prompt: string) =>
  compiled.editions.flatMap(({ questions }) => questions).find((question) => question.prompt === prompt);

test("finds nothing in the fixture, not even a warning", () => {
  expect(compiled.findings).toEqual([]);
});

test("gives a question the same id in every language, and options ids of their own", () => {
  const [dutch, english] = compiled.editions;
  const shared = english?.questions.map(({ id }) => id) ?? [];
  expect(dutch?.questions.map(({ id }) => id)).toEqual(expect.arrayContaining(shared));
  const ids = compiled.editions.flatMap(({ questions }) =>
    questions.flatMap((question) => ("options" in question ? question.options.map(({ id }) => id) : [])),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test("leaves a question out of the language that it is not meant for, and out of its quizzes", () => {
  const sizes = compiled.editions.map(({ quizzes }) => quizzes.map(({ questionIds }) => questionIds.length));
  expect(sizes).toEqual([
    [5, 12],
    [5, 11],
  ]);
});

test("shows amounts from small to large", () => {
  const lower = asked("Hoeveel hoger wordt het dek misschien?");
  const texts = lower !== undefined && "options" in lower ? lower.options.map(({ text }) => text) : [];
  expect(texts.map((text) => text.split(" ")[1])).toEqual(["5", "20", "50", "200"]);
});

test("never shows items in the right order", () => {
  const order = asked("Zet op volgorde.");
  const key = compiled.keys.find((own) => own.language === "nl" && own.key.questionId === order?.id)?.key;
  expect(order?.kind === "order" && key?.kind === "order" && order.items.map(({ id }) => id)).not.toEqual(
    key?.kind === "order" && key.correct,
  );
});

test("gives a point for each thing that has to be known", () => {
  const possible = (prompt: string) => asked(prompt)?.possible;
  expect(possible("Wie opende de brug?")).toBe(1);
  expect(possible("Zet op volgorde.")).toBe(3);
  expect(possible("Wie hoort bij wat?")).toBe(2);
  expect(possible("Vul in.")).toBe(2);
  expect(possible("Welke twee dingen zegt de tekst over het nieuwe bouwwerk?")).toBe(2);
});

const evidence = (quote: string) => () => ({
  evidence: { ...bridge.questions[0]?.evidence, "nl.standard": [quote] },
});

test.each([
  ["not there", "Wethouder Noor Achtbaar knipte een lint"],
  ["there with another capital", "wethouder Noor Achtbaar"],
  ["there more than once", "de brug"],
  ["over two sentences", "Wilde Leede open. Wethouder"],
  ["in a heading", "Duurder dan gedacht"],
  ["in the title", "Nieuwe brug in Brugdam open"],
])("refuses a quotation that is %s", (_name, quote) => {
  const refused = compileLesson(changed("who", evidence(quote)));
  expect(fails(refused)).toContain("evidence-verbatim");
  expect(refused.findings[0]?.place).toMatchObject({ language: "nl", level: "standard" });
});

test("refuses a question without evidence for one of the texts", () => {
  expect(fails(compileLesson(changed("who", () => ({ evidence: {} }))))).toContain("evidence-verbatim");
});

test("reads a quotation in another Unicode form as the same letters", () => {
  const decomposed = compileLesson({
    ...bridge,
    articles: bridge.articles.map((article) => ({ ...article, source: article.source.normalize("NFD") })),
  });
  expect(JSON.stringify(decomposed)).toBe(JSON.stringify(compiled));
});

test("leaves a question out that cannot be made, and says why", () => {
  const source = changed("gap", () => ({ text: { nl: "Geen gat.", en: "No gap." } }));
  const refused = compileLesson(source);
  expect(fails(refused)).toContain("question-format");
  expect(refused.editions[0]?.questions).toHaveLength(11);
});

test("refuses a quiz that asks for what is not there", () => {
  const [first, ...others] = bridge.lesson.quizzes;
  if (first === undefined) throw new Error("The fixture has no quiz");
  const quizzes = [{ ...first, questions: [...first.questions, "nowhere"] }, ...others];
  expect(fails(compileLesson({ ...bridge, lesson: { ...bridge.lesson, quizzes } }))).toEqual(["quiz-references"]);
});

test("makes an edition only of a language that has a text", () => {
  const dutch = compileLesson({ ...bridge, articles: bridge.articles.filter(({ language }) => language === "nl") });
  expect(dutch.editions.map(({ language }) => language)).toEqual(["nl"]);
  expect(fails(dutch)).toEqual([]);
});

test("does not depend on the order in which the articles are handed in", () => {
  expect(
    JSON.stringify(
      compileLesson({ ...bridge, articles: bridge.articles.map((_, at, all) => all[all.length - 1 - at]!) }),
    ),
  ).toBe(JSON.stringify(compiled));
});
