import { QuestionId } from "@leesbewijs/domain";
import { expect, test } from "vitest";
import { item } from "../item.test-data.ts";
import { factOf } from "./fact-of.ts";
import { pickQuestion } from "./pick-question.ts";

const question = (id: string) => ({ ...item("trueFalse").question, id: QuestionId.parse(id) });
const [a, b, c] = ["a", "b", "c"].map(question);
const ids = (...names: string[]) => names.map((name) => QuestionId.parse(name));

test("asks what was asked least, and nothing twice running where there is another", () => {
  const questions = [a, b, c].filter((one) => one !== undefined);
  expect(pickQuestion(questions, ids("a"))).toBe(b);
  expect(pickQuestion(questions, ids("a", "b"))).toBe(c);
  expect(pickQuestion(questions, ids("a", "b", "c"))).toBe(a);
  expect(pickQuestion(questions.slice(0, 2), ids("b", "b", "a", "a", "b"))).toBe(a);
  expect(pickQuestion(questions.slice(0, 1), ids("a"))).toBe(a);
  expect(pickQuestion([], ids("a"))).toBeUndefined();
});

test("takes the sentence that proves an answer for its fact, and none where no text has it", () => {
  const { key } = item("singleChoice");
  const text = "Het was maandag. De brug ging om tien uur open.";
  const sentences = [
    { start: 0, end: 16 },
    { start: 17, end: 47 },
  ];
  const article = {
    language: "nl" as const,
    level: "standard" as const,
    title: "De brug",
    text,
    blocks: [{ kind: "paragraph" as const, span: { start: 0, end: 47 }, number: 1, sentences }],
  };
  const at = (start: number) => ({
    ...key,
    evidence: [{ level: "standard" as const, spans: [{ start, end: start + 4 }] }],
  });
  expect(factOf(at(20), [article])).toBe(17);
  expect(factOf(at(0), [article])).toBe(0);
  expect(factOf(at(60), [article])).toBeNull();
  expect(factOf(at(20), [])).toBeNull();
});
