import type { AnswerKey, Question, Span } from "@leesbewijs/domain";
import type { Certainty } from "../3-facts/clause.ts";
import type { Shape } from "../4-questions/ask.ts";

/** A whole question with its key that may stand in a quiz. */
export type Candidate = {
  readonly question: Question;
  readonly key: AnswerKey;
  readonly shape: Shape;
  /** The sentences that it rests on, the first one first. */
  readonly sentences: readonly number[];
  readonly paragraph: number;
  readonly proof: readonly Span[];
  /** The right answer as it is shown. */
  readonly answer: string;
  /** Two candidates with one fact ask the same. */
  readonly fact: string;
  readonly certainty: Certainty;
  readonly leaning: number;
  readonly agreement: number;
  /** Higher is better; from about 0 to 1. */
  readonly score: number;
};
