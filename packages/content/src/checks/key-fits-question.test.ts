import { expect, test } from "vitest";
import { keyFitsQuestion } from "./key-fits-question.ts";
import { choice, lessonOf, verdicts } from "./lesson.test-data.ts";

const options = ["a", "b", "c"].map((id) => ({ id, text: `tekst ${id}` }));
const found = (question: object, key: object): string[] =>
  verdicts(keyFitsQuestion, lessonOf({ questions: [{ question, key }] }));

test("lets a key stand that names what the question shows", () => {
  expect(verdicts(keyFitsQuestion, lessonOf({ questions: [choice(["ja", "nee"])] }))).toEqual([]);
  expect(found({ kind: "order", items: options }, { kind: "order", correct: ["c", "a", "b"] })).toEqual([]);
});

test.each([
  [
    { kind: "singleChoice", options },
    { kind: "singleChoice", correct: "z", missteps: [] },
  ],
  [
    { kind: "multipleChoice", options, choose: 1 },
    { kind: "multipleChoice", correct: ["a", "b"], missteps: [] },
  ],
  [
    { kind: "multipleChoice", options, choose: 3 },
    { kind: "multipleChoice", correct: ["a", "b", "c"], missteps: [] },
  ],
  [
    { kind: "order", items: options },
    { kind: "order", correct: ["a", "b", "b"] },
  ],
  [
    { kind: "match", left: options, right: options },
    {
      kind: "match",
      correct: [
        { leftId: "a", rightId: "a" },
        { leftId: "b", rightId: "b" },
      ],
    },
  ],
  [
    { kind: "cloze", parts: ["a", "b"] },
    { kind: "cloze", gaps: [{ accept: ["x"] }, { accept: ["y"] }] },
  ],
  [{ kind: "shortText" }, { kind: "trueFalse", correct: true, errorType: null }],
])("refuses a key that does not fit: %j", (question, key) => {
  expect(found(question, key)).toEqual(["fail key-fits-question"]);
});
