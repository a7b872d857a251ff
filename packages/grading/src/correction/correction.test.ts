import type { AnswerKey, Article, QuestionKind, Response, RightAnswer, Ruling } from "@leesbewijs/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import { feedback } from "../feedback.ts";
import { grade } from "../grade.ts";
import { item, kinds, response } from "../item.test-data.ts";
import { scoreAttempt } from "../score-attempt.ts";
import { rulingFits } from "./ruling-fits.ts";

const context = { language: "nl", level: "standard" } as const;
const right = (fields: object): RightAnswer => fields as RightAnswer;
const newKey = (fields: object): Ruling => ({ kind: "newKey", right: right(fields), evidence: null });
const alsoRight = (...fields: object[]): Ruling => ({ kind: "alsoRight", right: fields.map(right) });

/** For each kind: a right answer that the key of `item` does not know, and the response that gives it. */
const others: { readonly [K in QuestionKind]: { readonly right: object; readonly gives: object } } = {
  singleChoice: { right: { correct: "o0" }, gives: { optionId: "o0" } },
  multipleChoice: { right: { correct: ["o0", "o4"] }, gives: { optionIds: ["o4", "o0"] } },
  trueFalse: { right: { correct: false }, gives: { value: false } },
  order: { right: { correct: ["i0", "i1", "i2", "i3"] }, gives: { itemIds: ["i0", "i1", "i2", "i3"] } },
  match: {
    right: { correct: [0, 1, 2].map((at) => ({ leftId: `l${at}`, rightId: `r${at + 1}` })) },
    gives: { pairs: [0, 1, 2].map((at) => ({ leftId: `l${at}`, rightId: `r${at + 1}` })) },
  },
  cloze: { right: { gaps: [{ accept: ["weg"] }, { accept: ["dicht", "toe"] }] }, gives: { gaps: ["weg", "toe"] } },
  shortText: { right: { accept: ["Georgië"] }, gives: { text: "georgie" } },
  number: { right: { value: 24, tolerance: 2, display: "24", accept: ["een etmaal"] }, gives: { text: "22 uur" } },
  proof: {
    right: { correct: "o1", sentences: [{ level: "standard", spans: [{ start: 20, end: 30 }] }] },
    gives: { optionId: "o1", sentence: { start: 20, end: 30 } },
  },
};
const blocks = [0, 20, 40].map((start) => ({
  kind: "paragraph",
  number: start / 20 + 1,
  span: { start, end: start + 10 },
  sentences: [{ start, end: start + 10 }],
}));
const articles = [{ level: "standard", language: "nl", text: "x".repeat(60), blocks }] as unknown as Article[];

const cases = kinds.map((kind) => {
  const { question, key } = item(kind);
  return { kind, question, key, other: { kind, ...others[kind].right }, given: response(kind, others[kind].gives) };
});
const rightOf = (question: (typeof cases)[number]["question"], key: AnswerKey): Response =>
  feedback(question, key, null, [], context).correct;

test.each(cases)(
  "a new key of $kind makes the new answer right and the old one not",
  ({ question, key, other, given }) => {
    const old = rightOf(question, key);
    expect(grade(question, key, given, context).verdict).not.toBe("correct");
    expect(grade(question, key, given, context, newKey(other))).toMatchObject({ points: question.possible });
    expect(grade(question, key, old, context, newKey(other)).points).toBeLessThan(question.possible);
    expect(grade(question, key, null, context, newKey(other))).toMatchObject({ verdict: "unanswered", points: 0 });
  },
);

test.each(cases)("another right answer of $kind leaves the first one right", ({ question, key, other, given }) => {
  for (const one of [rightOf(question, key), given]) {
    expect(grade(question, key, one, context, alsoRight(other))).toMatchObject({ verdict: "correct" });
  }
  expect(grade(question, key, null, context, alsoRight(other)).points).toBe(0);
});

test.each(cases)("gives everyone all points of $kind, a blank too, or takes it out of the total", (one) => {
  const { question, key, given } = one;
  for (const response of [given, null]) {
    const { possible } = question;
    expect(grade(question, key, response, context, { kind: "everyone" })).toMatchObject({
      verdict: "correct",
      points: possible,
      possible,
    });
    expect(grade(question, key, response, context, { kind: "void" })).toMatchObject({
      verdict: "void",
      points: 0,
      possible: 0,
    });
  }
});

test("of several right answers it is the one that earns most, whole or in part", () => {
  const { question, key } = item("multipleChoice");
  const given = response("multipleChoice", { optionIds: ["o0"] });
  expect(
    grade(question, key, given, context, alsoRight({ kind: "multipleChoice", correct: ["o0", "o4"] })),
  ).toMatchObject({ verdict: "partial", points: 1 });
});

test("a total is the sum of what counts: eight questions, one void", () => {
  const { question, key } = item("singleChoice");
  const asked = Array.from({ length: 8 }, (_, at) => ({
    question: { ...question, id: `q${at}` as typeof question.id },
    key: { ...key, questionId: `q${at}` as typeof question.id },
    response: response("singleChoice", { optionId: at < 5 ? "o2" : "o0" }),
  }));
  expect(scoreAttempt(asked, context)).toMatchObject({ points: 5, possible: 8 });
  // Without a question that was right: 4 of 7. Without one that was wrong: 5 of 7.
  const without = (out: number) =>
    scoreAttempt(
      asked.map((one, at) => (at === out ? { ...one, ruling: { kind: "void" as const } } : one)),
      context,
    );
  expect(without(0)).toMatchObject({ points: 4, possible: 7 });
  expect(without(7)).toMatchObject({ points: 5, possible: 7 });
});

test("another right answer lowers no score, whatever was answered", () => {
  const given = fc
    .constantFrom(...cases)
    .chain((one) =>
      fc.constantFrom(null, rightOf(one.question, one.key), one.given).map((response) => ({ ...one, response })),
    );
  fc.assert(
    fc.property(given, ({ question, key, other, response }) => {
      const before = grade(question, key, response, context).points;
      expect(grade(question, key, response, context, alsoRight(other)).points).toBeGreaterThanOrEqual(before);
    }),
  );
});

test.each(cases)("a ruling that fits $kind is known from one that does not", ({ question, key, other }) => {
  const fits = (ruling: Ruling): boolean => rulingFits(question, key, ruling, articles);
  for (const ruling of [newKey(other), alsoRight(other), { kind: "everyone" }, { kind: "void" }] as const) {
    expect(fits(ruling)).toBe(true);
  }
  const stranger = cases.find(({ kind }) => kind !== question.kind);
  expect(fits(newKey(stranger?.other ?? {}))).toBe(false);
});

test.each([
  ["singleChoice", { correct: "elsewhere" }],
  ["multipleChoice", { correct: ["o0", "elsewhere"] }],
  ["multipleChoice", { correct: ["o0", "o0"] }],
  ["order", { correct: ["i0", "i1", "i2"] }],
  ["order", { correct: ["i0", "i1", "i2", "i2"] }],
  [
    "match",
    {
      correct: [
        { leftId: "l0", rightId: "r0" },
        { leftId: "l1", rightId: "r1" },
      ],
    },
  ],
  ["cloze", { gaps: [{ accept: ["weg"] }] }],
  ["proof", { correct: null, sentences: [{ level: "standard", spans: [{ start: 20, end: 30 }] }] }],
  ["proof", { correct: "o1", sentences: [{ level: "standard", spans: [{ start: 20, end: 29 }] }] }],
] as const)("half an answer, or one of another question, is no key: %s %j", (kind, fields) => {
  const { question, key } = item(kind);
  expect(rulingFits(question, key, newKey({ kind, ...fields }), articles)).toBe(false);
});

test("a proof that the teacher chose has to be a sentence of the text", () => {
  const { question, key } = item("singleChoice");
  const by = (start: number, end: number): Ruling => ({
    kind: "newKey",
    right: right({ kind: "singleChoice", correct: "o0" }),
    evidence: [{ level: "standard", spans: [{ start, end }] }],
  });
  expect(rulingFits(question, key, by(20, 30), articles)).toBe(true);
  expect(rulingFits(question, key, by(21, 30), articles)).toBe(false);
});

test("the student is told what is right now, with the teacher's reason instead of an explanation of the old key", () => {
  const { question, key } = item("singleChoice");
  const wrong = response("singleChoice", { optionId: "o1" });
  const told = (ruling: Ruling) =>
    feedback(question, key, wrong, articles, context, { ruling, reason: "Zie alinea 2." });
  expect(feedback(question, key, wrong, articles, context)).toMatchObject({
    errorType: "confuses_actor",
    explanation: "Dat staat er.",
    correction: null,
    alsoCorrect: [],
  });
  expect(told(newKey({ kind: "singleChoice", correct: "o0" }))).toMatchObject({
    correct: { optionId: "o0" },
    explanation: "",
    errorType: null,
    correction: { kind: "newKey", reason: "Zie alinea 2." },
  });
  expect(told(alsoRight({ kind: "singleChoice", correct: "o0" }))).toMatchObject({
    correct: { optionId: "o2" },
    alsoCorrect: [{ optionId: "o0" }],
    explanation: "Dat staat er.",
  });
  expect(told({ kind: "void" })).toMatchObject({ explanation: "", proofs: [], score: { verdict: "void" } });
});
