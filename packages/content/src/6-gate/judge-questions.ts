import type { Reading } from "../2-reading/reading.ts";
import type { Ask, Refusal } from "../4-questions/ask.ts";
import type { Asked } from "../4-questions/ask-questions.ts";
import { certaintyOfQuotation } from "../4-questions/both/quotable.ts";
import type { Statement } from "../4-questions/both/ask-statement.ts";
import type { Distractor } from "../4-questions/distractor.ts";
import { wrongAnswers } from "../5-distractors/wrong-answers.ts";
import type { Candidate } from "./candidate.ts";
import { type ReadAgain, refusedBy, tooFew } from "./gate.ts";
import { judgeByChecks } from "./judge-by-checks.ts";
import { makeAbout } from "./make-about.ts";
import { makeChoice } from "./make-candidate.ts";
import { makeEstimates } from "./make-estimate.ts";
import { makeMainIdea } from "./make-main-idea.ts";
import { makeMatch } from "./make-match.ts";
import { makeOrder } from "./make-order.ts";
import { makeProof, type WordPlaces, wordPlaces } from "./make-proof.ts";
import { makeStatement } from "./make-statement.ts";
import { makeTypedAnswer } from "./make-typed-answer.ts";
import { makeUnknown } from "./make-unknown.ts";
import { type Falsifiable, makeWhichSentence } from "./make-which-sentence.ts";

type Judged = { readonly candidates: Omit<Candidate, "score">[]; readonly refusals: Refusal[] };

/** Gives questions their wrong answers and lets through those that pass every rule. */
export function judgeQuestions(
  reading: Reading,
  { asks, statements, events, quotations }: Omit<Asked, "refusals">,
  readAgain: ReadAgain,
): Judged {
  const candidates: Omit<Candidate, "score">[] = [];
  const refusals: Refusal[] = [];
  const places = wordPlaces(reading);
  for (const ask of asks) {
    const wrong = fitting(ask, wrongAnswers(reading, ask));
    const rule = refusedBy({ reading, ask, wrong, readAgain });
    const proof = proven(reading, ask, places, readAgain);
    if (proof !== null) candidates.push(proof);
    const made =
      rule === null ? makeChoice(reading, ask, wrong) : rule === tooFew ? typed(reading, ask, readAgain) : null;
    if (made === null && proof === null) refusals.push({ rule: rule ?? "M4 options", sentence: ask.sentence.index });
    if (made !== null) candidates.push(made);
  }
  const falsifiable: Falsifiable[] = [];
  for (const statement of statements) {
    const { swap } = statement;
    if (swap === null) {
      candidates.push(...[makeStatement(reading, statement, null) ?? []].flat());
      continue;
    }
    const wrong = falsityOf(reading, statement);
    if (wrong !== null) {
      candidates.push(...judgedStatement(reading, statement, wrong));
      if (!isNegated(reading, statement)) falsifiable.push({ statement, swapped: swap(wrong.text), wrong });
    }
  }
  const whole = [makeMainIdea(reading), makeOrder(reading, events, quotations), makeMatch(reading)].filter(
    (one) => one !== null,
  );
  const more = [
    ...makeUnknown(reading, candidates),
    ...makeEstimates(reading),
    ...makeWhichSentence(reading, falsifiable),
    ...makeAbout(reading, asks),
  ];
  const checked = judgeByChecks(reading, withoutTwins([...candidates, ...whole, ...more]));
  return { candidates: checked.candidates, refusals: [...refusals, ...checked.refusals] };
}

/** Two other things of an article seldom fit a verb both; of three one does. */
function fitting({ shape }: Ask, wrong: readonly Distractor[]): readonly Distractor[] {
  return shape === "object" && wrong.length < 3 ? [] : wrong;
}

/** The sentence that answers a question, if that passes the rules that need no wrong answers. */
function proven(reading: Reading, ask: Ask, places: WordPlaces, readAgain: ReadAgain): Omit<Candidate, "score"> | null {
  return refusedBy({ reading, ask, wrong: null, readAgain }) === null ? makeProof(reading, ask, places) : null;
}

/** Where no wrong answers can stand beside the key it is typed, if the question passes the other rules. */
function typed(reading: Reading, ask: Ask, readAgain: ReadAgain): Omit<Candidate, "score"> | null {
  return refusedBy({ reading, ask, wrong: null, readAgain }) === null ? makeTypedAnswer(reading, ask) : null;
}

/** A sentence to be judged beside the article may speak of things that the article has told of, though not be about them. */
const mostLeaning = 2;

/** What makes a statement false; null where nothing surely does. */
function falsityOf(reading: Reading, { quotation, answer }: Statement): Distractor | null {
  if (quotation.leaning > mostLeaning) return null;
  const ask = {
    shape: "gap" as const,
    prompt: quotation.text,
    answer,
    sentence: quotation.sentence,
    proof: quotation.sentence.span,
    asked: quotation.sentence.analysed.tokens.map(({ lemma }) => lemma),
    process: "retrieve" as const,
    skill: "who",
    difficulty: 1 as const,
    certainty: "asserted" as const,
    leaning: 0,
    agreement: 1,
  };
  return wrongAnswers(reading, ask)[0] ?? null;
}

/** That something is not so of one does not say that it is so of another. */
function isNegated(reading: Reading, { quotation }: Statement): boolean {
  return certaintyOfQuotation(quotation, reading) === "negated";
}

/** Each statement as it is, and once made false. */
function judgedStatement(reading: Reading, statement: Statement, wrong: Distractor): Omit<Candidate, "score">[] {
  const made = [
    makeStatement(reading, statement, null),
    isNegated(reading, statement) ? null : makeStatement(reading, statement, wrong),
  ];
  return made.filter((one) => one !== null);
}

/** The same question made in two ways counts once. */
function withoutTwins(candidates: readonly Omit<Candidate, "score">[]): Omit<Candidate, "score">[] {
  const seen = new Set<string>();
  return candidates.filter(({ question }) => {
    if (seen.has(question.id)) return false;
    seen.add(question.id);
    return true;
  });
}
