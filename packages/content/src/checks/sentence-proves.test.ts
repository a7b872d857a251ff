import type { Span } from "@leesbewijs/domain";
import { expect, test } from "vitest";
import { keyFitsQuestion } from "./key-fits-question.ts";
import { lessonOf, verdicts } from "./lesson.test-data.ts";
import { oneSentenceProves } from "./one-sentence-proves.ts";
import { sentenceProves } from "./sentence-proves.ts";

const text = "De brug is dicht. De oude brug is al maanden dicht. Zij is al maanden dicht.";
const first = { start: 0, end: 17 };
const second = { start: 18, end: 51 };

/** A question that asks for a sentence; the proof is that the bridge is closed. */
const asking = (sentences: readonly Span[], evidence: Span = { start: 3, end: 16 }, level = "standard") =>
  lessonOf({
    text,
    questions: [
      {
        question: { kind: "proof", prompt: "Welke zin bewijst dat de brug dicht is?", options: [] },
        key: {
          kind: "proof",
          correct: null,
          missteps: [],
          evidence: [{ level: "standard", spans: [evidence] }],
          sentences: [{ level, spans: sentences }],
        },
      },
    ],
  });

test("lets whole sentences stand, that of the evidence among them", () => {
  expect(verdicts(sentenceProves, asking([first, second]))).toEqual([]);
});

test.each([
  ["half a sentence", asking([{ start: 0, end: 16 }])],
  ["two sentences as one", asking([{ start: 0, end: 51 }])],
  ["another sentence than that of the evidence", asking([second])],
  ["a sentence of another text alone", asking([first], undefined, "easy")],
])("refuses %s", (_name, lesson) => {
  expect(verdicts(sentenceProves, lesson)).toEqual(["fail sentence-proves"]);
});

test("warns of a sentence with all words of the evidence that would count as wrong", () => {
  expect(verdicts(oneSentenceProves, asking([first]))).toEqual(["warn one-sentence-proves"]);
  expect(verdicts(oneSentenceProves, asking([first, second]))).toEqual([]);
  expect(verdicts(oneSentenceProves, asking([second], { start: 21, end: 50 }))).toEqual([]);
});

test("has options and a right one, or neither", () => {
  const options = ["a", "b"].map((id) => ({ id, text: `tekst ${id}` }));
  const found = (shown: readonly object[], correct: string | null) =>
    verdicts(
      keyFitsQuestion,
      lessonOf({
        questions: [
          {
            question: { kind: "proof", possible: 2, options: shown },
            key: { kind: "proof", correct, missteps: [], sentences: [{ level: "standard", spans: [first] }] },
          },
        ],
      }),
    );
  expect([found(options, "a"), found([], null)]).toEqual([[], []]);
  for (const [shown, correct] of [
    [options, null],
    [[], "a"],
    [options, "z"],
  ] as const) {
    expect(found(shown, correct)).toEqual(["fail key-fits-question"]);
  }
});
