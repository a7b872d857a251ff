import type { Process, Span } from "@leesbewijs/domain";
import type { Entity, Quantity, TimeExpression } from "@leesbewijs/language";
import type { ReadSentence } from "../2-reading/reading.ts";
import type { Certainty } from "../3-facts/clause.ts";
import type { Distractor } from "./distractor.ts";

/** What the right answer is; its type says which wrong answers may stand beside it. */
export type Answer =
  | { readonly type: "name"; readonly entity: Entity; readonly text: string }
  | { readonly type: "names"; readonly entities: readonly Entity[]; readonly text: string }
  | { readonly type: "time"; readonly time: TimeExpression; readonly text: string; readonly preposition: string }
  | { readonly type: "amount"; readonly quantity: Quantity; readonly text: string }
  | { readonly type: "role"; readonly entity: Entity; readonly text: string }
  | WordsAnswer;

/** Words that bring their own wrong answers: a stretch of the article among like stretches, or one of a closed list. */
export type WordsAnswer = {
  readonly type: "words";
  readonly text: string;
  /** Best first. */
  readonly wrong: readonly Distractor[];
  /** What of its sentence is asked: two questions about the same ask the same. */
  readonly about: string;
  /** False where the answer is said in words of our own ("een schatting"). */
  readonly verbatim: boolean;
  /** Other ways in which it may be typed; null where it cannot be. */
  readonly typed: readonly string[] | null;
};

/** The ways in which a question is asked. */
export type Shape =
  | "subject"
  | "time"
  | "amount"
  | "partner"
  | "place"
  | "source"
  | "who-is"
  | "role-of"
  | "gap"
  | "statement"
  | "order"
  | "match"
  | "main-idea"
  | "meaning"
  | "claim"
  | "object"
  | "topic"
  | "proof"
  | "ending"
  | "purpose"
  | "why"
  | "what-kind"
  | "whose"
  | "reference"
  | "signal"
  | "certainty"
  | "unknown"
  | "which-sentence";

/** A question with one right answer, before there are wrong ones. */
export type Ask = {
  readonly shape: Shape;
  readonly prompt: string;
  readonly answer: Answer;
  readonly sentence: ReadSentence;
  /** The words that prove it, within the sentence. */
  readonly proof: Span;
  /** What else proves it, in other sentences. */
  readonly alsoProof?: readonly Span[];
  /** The words of the article that the prompt is made of, for the guards. */
  readonly asked: readonly string[];
  readonly process: Process;
  readonly skill: string;
  readonly difficulty: 1 | 2 | 3;
  readonly certainty: Certainty;
  /** How much the prompt leans on the text around it, from 0: "de twee landen". */
  readonly leaning: number;
  /** How many parsers read the clause so, 0 to 1. */
  readonly agreement: number;
  /** What the clause says of its subject, where that is what is asked for: "bemiddelde in Moskou". */
  readonly predicate?: string;
  /** What is said after the answer; absent where the paragraph says enough. */
  readonly explanation?: string;
};

/** Why nothing was asked; the rule's name first, so that refusals can be counted. */
export type Refusal = { readonly rule: string; readonly sentence: number };
