import type { Language } from "@leesbewijs/domain";
import type { Reading } from "../2-reading/reading.ts";
import type { Statement } from "../4-questions/both/ask-statement.ts";
import type { Distractor } from "../4-questions/distractor.ts";
import { inRandomOrder } from "../compile/in-random-order.ts";
import type { Candidate } from "./candidate.ts";
import { makeChoice } from "./make-candidate.ts";

/** A statement, what makes it false, and how it reads then. */
export type Falsifiable = { readonly statement: Statement; readonly wrong: Distractor; readonly swapped: string };

const prompts: Record<Language, string> = {
  nl: "Welke zin klopt volgens het artikel?",
  en: "Which sentence says what the article says?",
};
/** One true sentence among so many false ones. */
const others = 3;
const mostItems = 2;
const enough = 9;

/**
 * Asks which of four sentences from all over the article is right: one as it stands there, the others each with one thing
 * swapped.
 */
export function makeWhichSentence(reading: Reading, found: readonly Falsifiable[]): Omit<Candidate, "score">[] {
  const bySentence = new Map<number, Falsifiable>();
  for (const one of inRandomOrder(found, "which sentence", ({ swapped }) => swapped)) {
    const { quotation } = one.statement;
    if (quotation.leaning === 0 && quotation.text.length <= 140 && !bySentence.has(quotation.sentence.index))
      bySentence.set(quotation.sentence.index, one);
  }
  const all = [...bySentence.values()];
  const made: Omit<Candidate, "score">[] = [];
  // Each takes four sentences from the gaps and statements: an article with few has no use for it.
  for (let from = 0; from + enough <= all.length && made.length < mostItems; from += others + 1) {
    const [key, ...false_] = all.slice(from, from + others + 1);
    const one = key === undefined ? null : makeOne(reading, key, false_);
    if (one !== null) made.push(one);
  }
  return made;
}

function makeOne(
  reading: Reading,
  { statement }: Falsifiable,
  false_: readonly Falsifiable[],
): Omit<Candidate, "score"> | null {
  const { quotation } = statement;
  const wrong = false_.map((one) => ({ text: one.swapped, errorType: one.wrong.errorType }));
  const { sentence } = quotation;
  const proof = quotation.span;
  const made = makeChoice(
    reading,
    {
      shape: "which-sentence",
      prompt: prompts[reading.language],
      answer: { type: "words", text: quotation.text, wrong, about: "which", verbatim: false, typed: null },
      sentence,
      proof,
      asked: [],
      process: "integrate",
      skill: "what",
      difficulty: 2,
      certainty: "asserted",
      leaning: 0,
      agreement: 1,
    },
    wrong,
  );
  if (made === null) return null;
  return { ...made, sentences: [sentence.index, ...false_.map((one) => one.statement.quotation.sentence.index)] };
}
