import type { Reading } from "../2-reading/reading.ts";
import type { Shape } from "../4-questions/ask.ts";
import type { Candidate } from "../6-gate/candidate.ts";

/** At most so many of one shape, so that a quiz is not all of a kind. */
const mostOf: Readonly<Partial<Record<Shape, number>>> = {
  gap: 3,
  statement: 3,
  "role-of": 1,
  order: 1,
  match: 1,
  "main-idea": 1,
  signal: 1,
  certainty: 2,
  reference: 2,
  claim: 3,
  object: 2,
  proof: 3,
  ending: 3,
  unknown: 1,
  "which-sentence": 1,
};

/** One of these is enough, however short a quiz stays. */
const once: ReadonlySet<Shape> = new Set(["order", "match", "main-idea", "unknown"]);

/** Typing is slow on a phone and right answers are spelt wrong. */
const mostTyped = 3;

/** So many questions may have one answer; one more where a quiz would be short without it. */
const mostAlike = 2;

/** Fewer than this is no quiz. */
export const leastQuestions = 4;

/** A quiz of so many is long enough; only shorter ones are filled with more of a kind. */
const enough = 10;
/** Up to so many a third question may be asked of a sentence. */
const full = 8;
/** How often what is left is gone through, each time with larger shares. */
const passes = 3;

/** How many questions an article of so many words can bear. */
export function sizeFor(words: number): number {
  return words >= 250 ? 12 : Math.max(leastQuestions, Math.floor(words / 24));
}

/**
 * Chooses the questions of a quiz: best first, but no fact twice, no question that answers another, at most two on a
 * sentence (three in a short quiz), all parts of the article before any part again. They stand in the order of the text.
 *
 * @param candidates best first.
 * @returns the chosen ones; none where there are fewer than `leastQuestions`
 */
export function composeQuiz(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const words = reading.sentences.reduce((sum, { analysed }) => sum + analysed.tokens.length, 0);
  const size = sizeFor(words);
  const chosen: Candidate[] = [];
  const rest = [...candidates];
  // What is over when every shape has had its share fills a quiz that is still short.
  for (const [at, most] of [size, enough, full].entries()) {
    while (chosen.length < Math.min(size, most)) {
      const best = bestNext({ rest, chosen, share: at + 1, size });
      if (best === null) break;
      rest.splice(rest.indexOf(best), 1);
      chosen.push(best);
    }
  }
  while (chosen.length < Math.min(size, full)) {
    const exchanged = twoForOne(chosen, rest);
    if (exchanged === null) break;
    chosen.splice(0, chosen.length, ...exchanged);
  }
  if (chosen.length < leastQuestions) return [];
  return chosen.sort(
    (a, b) => (a.sentences[0] ?? 0) - (b.sentences[0] ?? 0) || (a.question.id < b.question.id ? -1 : 1),
  );
}

/** So many of what is over are looked at for an exchange. */
const widest = 50;

/** A short quiz gives one question up for two that it kept out; null where no such exchange is to be found. */
function twoForOne(chosen: readonly Candidate[], rest: readonly Candidate[]): Candidate[] | null {
  const over = rest.filter((one) => !chosen.includes(one)).slice(0, widest);
  for (const given of chosen.map((_, at) => chosen.at(-1 - at))) {
    const kept = chosen.filter((one) => one !== given);
    for (const [at, first] of over.entries()) {
      if (!mayJoin(first, kept, passes)) continue;
      const second = over.slice(at + 1).find((one) => mayJoin(one, [...kept, first], passes));
      if (second !== undefined) return [...kept, first, second];
    }
  }
  return null;
}

type Choosing = {
  readonly rest: readonly Candidate[];
  readonly chosen: readonly Candidate[];
  readonly share: number;
  readonly size: number;
};

/** What is only to be found fills at most half of a quiz, as long as there is something to be concluded or judged. */
function bestNext(choosing: Choosing): Candidate | null {
  const isFound = ({ question }: Candidate): boolean => question.process === "retrieve";
  const isFull = choosing.chosen.filter(isFound).length * 2 >= choosing.size;
  return (isFull ? bestOf(choosing, (one) => !isFound(one)) : null) ?? bestOf(choosing, () => true);
}

function bestOf({ rest, chosen, share }: Choosing, suits: (candidate: Candidate) => boolean): Candidate | null {
  let best: Candidate | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const candidate of rest) {
    if (!suits(candidate) || !mayJoin(candidate, chosen, share)) continue;
    const score = candidate.score - crowding(candidate, chosen);
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

/** These are about all of the article, wherever they are put. */
const whole: ReadonlySet<Shape> = new Set(["main-idea", "order", "match", "which-sentence", "unknown"]);

/** What a part of the text or a shape loses for each question that it has already. */
function crowding({ paragraph, shape, question, answer }: Candidate, chosen: readonly Candidate[]): number {
  const here = chosen.filter((other) => other.paragraph === paragraph && !whole.has(other.shape)).length;
  const alike = chosen.filter((other) => other.shape === shape).length;
  const sameAnswer = chosen.filter((other) => other.answer === answer && other.question.kind === question.kind).length;
  return 0.09 * here + 0.04 * alike + (question.kind === "trueFalse" ? 0.5 : 1) * 0.12 * sameAnswer;
}

function mayJoin(candidate: Candidate, chosen: readonly Candidate[], share: number): boolean {
  const most = (mostOf[candidate.shape] ?? 5) * (once.has(candidate.shape) ? 1 : share);
  if (chosen.filter(({ shape }) => shape === candidate.shape).length >= most) return false;
  if (chosen.filter(({ sentences }) => sentences[0] === candidate.sentences[0]).length >= Math.max(2, share))
    return false;
  // "Steve Jobs" as the answer to everything is soon found out.
  if (
    chosen.filter(({ answer }) => answer === candidate.answer && answer !== "true").length >=
    mostAlike + (share === passes ? 1 : 0)
  )
    return false;
  const isTyped = ({ question }: Candidate): boolean => question.kind === "shortText" || question.kind === "number";
  if (isTyped(candidate) && chosen.filter(isTyped).length >= mostTyped * share) return false;
  const isQuotation = ({ shape }: Candidate): boolean => quotations.has(shape);
  if (isQuotation(candidate) && chosen.some((other) => isQuotation(other) && shareSentence(other, candidate)))
    return false;
  if (candidate.question.kind === "trueFalse" && !balances(candidate, chosen)) return false;
  return chosen.every(
    (other) => other.fact !== candidate.fact && !givesAway(candidate, other) && !givesAway(other, candidate),
  );
}

/** These show sentences of the article; none is shown twice. */
const quotations: ReadonlySet<Shape> = new Set(["gap", "statement", "which-sentence", "ending", "signal"]);

function shareSentence(one: Candidate, other: Candidate): boolean {
  return one.sentences.some((sentence) => other.sentences.includes(sentence));
}

/** True and false take turns. */
function balances({ key }: Candidate, chosen: readonly Candidate[]): boolean {
  if (key.kind !== "trueFalse") return true;
  const alike = chosen.filter((other) => other.key.kind === "trueFalse" && other.key.correct === key.correct).length;
  const others = chosen.filter((other) => other.key.kind === "trueFalse").length - alike;
  return alike <= others;
}

/** One says of the same sentence what the other asks. */
function givesAway(one: Candidate, other: Candidate): boolean {
  if (!shareSentence(one, other)) return false;
  // Where a sentence is shown, pointing at it proves no reading.
  if (other.question.kind === "proof" && quotations.has(one.shape)) return true;
  const shown = shownBy(one).toLowerCase();
  return other.question.kind === "singleChoice" && shown.includes(other.answer.toLowerCase());
}

function shownBy({ question, shape }: Candidate): string {
  if (question.kind === "trueFalse") return question.statement;
  if (question.kind === "order") return question.items.map(({ text }) => text).join(" ");
  if (question.kind === "match") return [...question.left, ...question.right].map(({ text }) => text).join(" ");
  // Of a choice among sentences all can be read.
  if (question.kind === "singleChoice" && (shape === "main-idea" || shape === "which-sentence"))
    return question.options.map(({ text }) => text).join(" ");
  return question.prompt;
}
