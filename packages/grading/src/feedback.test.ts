import type { Article } from "@leesbewijs/domain";
import { expect, test } from "vitest";
import { feedback } from "./feedback.ts";
import { item, response } from "./item.test-data.ts";

const article = (level: Article["level"]): Article => ({
  language: "nl",
  level,
  title: "Brug",
  text: "Tien uur.",
  blocks: [{ kind: "paragraph", span: { start: 0, end: 9 }, number: 1, sentences: [{ start: 0, end: 9 }] }],
});
const context = { language: "nl", level: "standard" } as const;

test("names the foreseen error of a wrong answer, and none of a right one", () => {
  const { question, key } = item("singleChoice");
  const errorOf = (optionId: string) =>
    feedback(question, key, response("singleChoice", { optionId }), [], context).errorType;
  expect(errorOf("o1")).toBe("confuses_actor");
  expect(errorOf("o2")).toBeNull();
  expect(errorOf("o3")).toBeNull();
});

test("names the error behind a wrong true or false, not behind a blank", () => {
  const { question, key } = item("trueFalse");
  const errorOf = (value: boolean | null) =>
    feedback(question, key, response("trueFalse", { value }), [], context).errorType;
  expect([errorOf(false), errorOf(true), errorOf(null)]).toEqual(["opposite", null, null]);
});

test("points into the texts that are given, and only those", () => {
  const { question, key } = item("number");
  const told = feedback(question, key, null, [article("standard"), article("easy")], context);
  expect(told.proofs.map(({ level, marks }) => ({ level, marks }))).toEqual([
    { level: "standard", marks: [{ start: 0, end: 3 }] },
  ]);
  expect(told.correct).toEqual({ kind: "number", text: "10 uur" });
  expect(told.score.verdict).toBe("unanswered");
});
