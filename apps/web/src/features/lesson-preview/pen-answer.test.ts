import { OptionId, Question, type Response } from "@leesbewijs/domain";
import { expect, test } from "vitest";
import { penAnswer } from "./pen-answer";

const id = (name: string) => OptionId.parse(name);
const options = (...names: string[]) => names.map((name) => ({ id: id(name), text: name }));
const common = {
  id: "q",
  prompt: "?",
  process: "infer",
  skill: "who",
  difficulty: 1,
  validAsOf: "2024-01-01",
  possible: 2,
};

test("says the letters to write beside what is matched, from above", () => {
  const question = Question.parse({
    ...common,
    kind: "match",
    left: options("een", "twee"),
    right: options("x", "y", "z"),
  });
  const pairs = [
    { leftId: id("twee"), rightId: id("x") },
    { leftId: id("een"), rightId: id("z") },
  ];
  expect(penAnswer(question, { kind: "match", pairs })).toEqual(["c", "a"]);
});

test("says the numbers to write beside what is put in order, from above", () => {
  const question = Question.parse({ ...common, kind: "order", items: options("laatst", "eerst", "dan") });
  const correct: Response = { kind: "order", itemIds: [id("eerst"), id("dan"), id("laatst")] };
  expect(penAnswer(question, correct)).toEqual(["3", "1", "2"]);
});

test("leaves the rest as it is", () => {
  const question = Question.parse({ ...common, kind: "number" });
  expect(penAnswer(question, { kind: "number", text: "3" })).toBeNull();
});
