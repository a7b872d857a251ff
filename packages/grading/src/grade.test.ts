import type { Level, QuestionKind } from "@leesbewijs/domain";
import { expect, test } from "vitest";
import { grade } from "./grade.ts";
import { item, response } from "./item.test-data.ts";

const points = (kind: QuestionKind, fields: object): readonly [number, string] => {
  const { question, key } = item(kind);
  const score = grade(question, key, response(kind, fields), { language: "nl", level: "standard" });
  return [score.points, score.verdict];
};
const pair = (left: number, right: number) => ({ leftId: `l${left}`, rightId: `r${right}` });

test("counts a blank as unanswered, not wrong", () => {
  const { question, key } = item("singleChoice");
  const unanswered = { questionId: "q1", verdict: "unanswered", points: 0, possible: 1, proved: null };
  expect(grade(question, key, null, { language: "nl", level: "standard" })).toEqual(unanswered);
  expect(points("singleChoice", { optionId: null })).toEqual([0, "unanswered"]);
  expect(points("multipleChoice", { optionIds: [] })).toEqual([0, "unanswered"]);
  expect(points("trueFalse", { value: null })).toEqual([0, "unanswered"]);
  expect(points("order", { itemIds: [] })).toEqual([0, "unanswered"]);
  expect(points("match", { pairs: [] })).toEqual([0, "unanswered"]);
  expect(points("cloze", { gaps: ["", " "] })).toEqual([0, "unanswered"]);
  expect(points("shortText", { text: " \u200b\n" })).toEqual([0, "unanswered"]);
  expect(points("number", { text: "" })).toEqual([0, "unanswered"]);
});

test("gives a single choice all or nothing", () => {
  expect(points("singleChoice", { optionId: "o2" })).toEqual([1, "correct"]);
  expect(points("singleChoice", { optionId: "o0" })).toEqual([0, "incorrect"]);
});

test("gives true or false all or nothing", () => {
  expect(points("trueFalse", { value: true })).toEqual([1, "correct"]);
  expect(points("trueFalse", { value: false })).toEqual([0, "incorrect"]);
});

test("takes wrong options off right ones in a multiple choice", () => {
  expect(points("multipleChoice", { optionIds: ["o3", "o1"] })).toEqual([2, "correct"]);
  expect(points("multipleChoice", { optionIds: ["o1"] })).toEqual([1, "partial"]);
  expect(points("multipleChoice", { optionIds: ["o1", "o3", "o0"] })).toEqual([1, "partial"]);
  expect(points("multipleChoice", { optionIds: ["o1", "o0"] })).toEqual([0, "incorrect"]);
});

test("earns nothing by choosing everything", () => {
  expect(points("multipleChoice", { optionIds: ["o0", "o1", "o2", "o3", "o4"] })).toEqual([0, "incorrect"]);
});

test("takes a step off an order for each item that has to move", () => {
  expect(points("order", { itemIds: ["i2", "i0", "i3", "i1"] })).toEqual([3, "correct"]);
  expect(points("order", { itemIds: ["i1", "i2", "i0", "i3"] })).toEqual([2, "partial"]);
  expect(points("order", { itemIds: ["i0", "i2", "i1", "i3"] })).toEqual([1, "partial"]);
  expect(points("order", { itemIds: ["i1", "i3", "i0", "i2"] })).toEqual([0, "incorrect"]);
  expect(points("order", { itemIds: ["i2", "i1"] })).toEqual([1, "partial"]);
});

test("gives each matched item its share, and nothing for an option that belongs nowhere", () => {
  expect(points("match", { pairs: [pair(0, 2), pair(1, 1), pair(2, 0)] })).toEqual([3, "correct"]);
  expect(points("match", { pairs: [pair(0, 2), pair(1, 3)] })).toEqual([1, "partial"]);
  expect(points("match", { pairs: [pair(0, 1), pair(1, 1), pair(2, 1)] })).toEqual([1, "partial"]);
});

test("gives each gap its share", () => {
  expect(points("cloze", { gaps: ["Ophaalbrug", "geslotn"] })).toEqual([2, "correct"]);
  expect(points("cloze", { gaps: ["brug"] })).toEqual([1, "partial"]);
  expect(points("cloze", { gaps: ["gesloten", "brug"] })).toEqual([0, "incorrect"]);
});

test("forgives one slip in a short text", () => {
  expect(points("shortText", { text: "azerbeidjan" })).toEqual([1, "correct"]);
  expect(points("shortText", { text: "azerbedjan" })).toEqual([0, "incorrect"]);
});

test("reads a number with the unit of the question, and with no other", () => {
  for (const text of ["10", "10 uur", "10,0", "ongeveer 10 uren", "Tien uur", "tien", "10 mensen"]) {
    expect(points("number", { text })).toEqual([1, "correct"]);
  }
  for (const text of ["10 minuten", "11", "-10", "10 of 11", "tienn", "10 duizend"]) {
    expect(points("number", { text })).toEqual([0, "incorrect"]);
  }
});

test("scores the answer and the sentence apart", () => {
  const scored = (optionId: string | null, start: number | null, level: Level = "standard") => {
    const { question, key } = item("proof");
    const sentence = start === null ? null : { start, end: start + 10 };
    const score = grade(question, key, response("proof", { optionId, sentence }), { language: "nl", level });
    return [score.points, score.verdict, score.proved];
  };
  expect(scored("o2", 0)).toEqual([2, "correct", true]);
  expect(scored("o2", 20)).toEqual([2, "correct", true]);
  expect(scored("o2", 40)).toEqual([1, "partial", false]);
  expect(scored("o2", 40, "easy")).toEqual([2, "correct", true]);
  expect(scored("o0", 0)).toEqual([1, "partial", true]);
  expect(scored("o0", 3)).toEqual([0, "incorrect", false]);
  expect(scored("o2", null)).toEqual([1, "partial", false]);
  expect(scored(null, 20)).toEqual([1, "partial", true]);
  expect(scored(null, null)).toEqual([0, "unanswered", false]);
});

test("gives a sentence all or nothing where nothing else is asked", () => {
  const { question, key } = item("proof");
  const only = { ...question, possible: 1, options: [] };
  const answerless = { ...key, correct: null, missteps: [] };
  if (answerless.kind !== "proof" || only.kind !== "proof") throw new Error("The test data changed");
  const scored = (start: number) =>
    grade(only, answerless, response("proof", { optionId: null, sentence: { start, end: start + 10 } }), {
      language: "nl",
      level: "standard",
    });
  expect(scored(20)).toMatchObject({ points: 1, verdict: "correct", proved: true });
  expect(scored(40)).toMatchObject({ points: 0, verdict: "incorrect", proved: false });
});

test("scores nothing that does not fit the question", () => {
  expect(points("singleChoice", { optionId: "zz" })).toEqual([0, "incorrect"]);
  expect(points("multipleChoice", { optionIds: ["o1", "o3", "o3"] })).toEqual([0, "incorrect"]);
  expect(points("order", { itemIds: ["i2", "i0", "i3", "i1", "i1"] })).toEqual([0, "incorrect"]);
  expect(points("match", { pairs: [pair(0, 2), pair(0, 1)] })).toEqual([0, "incorrect"]);
  expect(points("cloze", { gaps: ["brug", "gesloten", "extra"] })).toEqual([0, "incorrect"]);
  const { question, key } = item("singleChoice");
  expect(
    grade(question, key, response("trueFalse", { value: true }), { language: "nl", level: "standard" }).points,
  ).toBe(0);
});

test("rounds points to hundredths", () => {
  const { question, key } = item("match");
  const third = grade({ ...question, possible: 1 }, key, response("match", { pairs: [pair(0, 2)] }), {
    language: "nl",
    level: "standard",
  });
  expect(third.points).toBe(0.33);
});
