import { AnswerKey, type Response } from "@leesbewijs/domain";
import { expect, it } from "vitest";
import { linesOf, rightOf } from "./right-of";

const span = (start: number) => ({ start, end: start + 5 });
const common = { questionId: "q", explanation: "x", evidence: [{ level: "standard", spans: [span(0)] }] };
const proof = AnswerKey.parse({
  ...common,
  kind: "proof",
  correct: "a",
  missteps: [],
  sentences: [
    { level: "standard", spans: [span(0), span(10)] },
    { level: "easy", spans: [span(50)] },
  ],
});
const match = AnswerKey.parse({
  ...common,
  kind: "match",
  correct: [
    { leftId: "l0", rightId: "r0" },
    { leftId: "l1", rightId: "r1" },
  ],
});
const pointed = (optionId: string | null, start: number | null): Response =>
  ({ kind: "proof", optionId, sentence: start === null ? null : span(start) }) as Response;

it("adds a sentence to those that prove it, or puts it in their place, and leaves the other text alone", () => {
  const easy = { level: "easy", spans: [span(50)] };
  const by = (besides: boolean, response = pointed(null, 20)) =>
    rightOf(response, { key: proof, besides, level: "standard" });
  expect(by(true)).toEqual({
    kind: "proof",
    correct: "a",
    sentences: [{ level: "standard", spans: [span(0), span(10), span(20)] }, easy],
  });
  expect(by(false)).toMatchObject({ correct: "a", sentences: [{ spans: [span(20)] }, easy] });
  expect(by(true, pointed("b", null))).toMatchObject({
    correct: "b",
    sentences: [{ spans: [span(0), span(10)] }, easy],
  });
  expect(by(true, pointed(null, 10))).toMatchObject({ sentences: [{ spans: [span(0), span(10)] }, easy] });
  expect(by(true, pointed(null, null))).toBeNull();
});

it("takes no half answer", () => {
  const asked = { key: match, besides: false, level: "standard" } as const;
  const pairs = [
    { leftId: "l0", rightId: "r1" },
    { leftId: "l1", rightId: "r0" },
  ];
  expect(rightOf({ kind: "match", pairs: pairs.slice(1) } as Response, asked)).toBeNull();
  expect(rightOf({ kind: "match", pairs } as Response, asked)).toEqual({ kind: "match", correct: pairs });
  expect(rightOf({ kind: "order", itemIds: [] }, asked)).toBeNull();
});

it("reads typings line by line", () => {
  expect(linesOf(" Georgië \n\nGeorgia\nGeorgië")).toEqual(["Georgië", "Georgia"]);
});
