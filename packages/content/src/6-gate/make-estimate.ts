import type { Language } from "@leesbewijs/domain";
import { mostSentences, type Reading, type ReadSentence } from "../2-reading/reading.ts";
import { lower } from "../2-reading/tokens.ts";
import { shiftedAmounts } from "../5-distractors/shifted-texts.ts";
import { fingerprint } from "../compile/fingerprint.ts";
import type { Candidate } from "./candidate.ts";
import { makeChoice } from "./make-candidate.ts";

type Wording = {
  readonly exact: RegExp;
  readonly unknown: RegExp;
  readonly estimate: RegExp;
  readonly prompt: (what: string) => string;
  readonly key: (amount: string) => string;
  readonly certain: string;
  readonly explanation: (paragraph: number) => string;
};
const wordings: Record<Language, Wording> = {
  nl: {
    exact: /^(?:exact|exacte|precies|precieze|juist|juiste)$/u,
    unknown: /\b(?:niet bekend|onbekend|niet duidelijk|onduidelijk|niet vast)\b/iu,
    estimate: /\b(?:naar schatting|geschat|schatten|schatting)\b/iu,
    prompt: (what) => `Wat is er volgens het artikel bekend over ${what}?`,
    key: (amount) => `Het precieze getal is onbekend; de schatting is: ${amount}`,
    certain: "Het precieze getal staat vast",
    explanation: (paragraph) =>
      `Alinea ${paragraph} zegt twee dingen: het precieze getal is niet bekend, en er is een schatting.`,
  },
  en: {
    exact: /^(?:exact|precise)$/u,
    unknown: /\b(?:not (?:yet )?(?:known|clear)|unknown|unclear)\b/iu,
    estimate: /\b(?:estimated?|estimates)\b/iu,
    prompt: (what) => `What is known about ${what}, according to the article?`,
    key: (amount) => `The exact number is unknown; the estimate is: ${amount}`,
    certain: "The exact number is certain",
    explanation: (paragraph) =>
      `Paragraph ${paragraph} says two things: the exact number is not known, and there is an estimate.`,
  },
};

/** "The exact number of deaths is unknown. An estimated hundreds ...": asks for the size and the certainty together. */
export function makeEstimates(reading: Reading): Omit<Candidate, "score">[] {
  return reading.sentences.slice(0, mostSentences).flatMap((sentence, at) => {
    const made = estimateAt(reading, sentence, reading.sentences[at + 1]);
    return made === null ? [] : [made];
  });
}

function estimateAt(
  reading: Reading,
  unknown: ReadSentence,
  next: ReadSentence | undefined,
): Omit<Candidate, "score"> | null {
  const wording = wordings[reading.language];
  if (next === undefined || next.paragraph !== unknown.paragraph || unknown.quoted || next.quoted) return null;
  if (!wording.unknown.test(unknown.text) || !wording.estimate.test(next.text)) return null;
  const what = counted(reading, unknown);
  const [quantity, ...others] = next.quantities.filter(({ kind }) => kind === "count");
  if (what === null || quantity === undefined || others.length > 0) return null;
  const { text } = reading.text.article;
  const amount = text.slice(quantity.span.start, quantity.span.end).toLowerCase();
  const seed = Number.parseInt(fingerprint("estimate", amount).slice(-6), 36);
  const wrong = [
    { text: wording.certain, errorType: "overstates" as const },
    ...shiftedAmounts(amount, reading.language, true, seed)
      .slice(0, 2)
      .map((other) => ({ text: wording.key(other), errorType: "wrong_number" as const })),
  ];
  const proof = { start: next.span.start, end: next.span.end };
  const made = makeChoice(
    reading,
    {
      shape: "certainty",
      prompt: wording.prompt(what),
      answer: { type: "words", text: wording.key(amount), wrong, about: "estimate", verbatim: false, typed: null },
      sentence: next,
      proof,
      asked: [],
      process: "integrate",
      skill: "uncertainty",
      difficulty: 2,
      certainty: "estimated",
      leaning: 0,
      agreement: 1,
      explanation: wording.explanation(next.paragraph),
    },
    wrong,
  );
  return made === null || wrong.length < 3 ? null : withBoth(made, unknown);
}

/** Both sentences prove it: that the number is not known, and the estimate. */
function withBoth(made: Omit<Candidate, "score">, { index, span }: ReadSentence): Omit<Candidate, "score"> {
  const [level] = made.key.evidence;
  const proof = [{ start: span.start, end: span.end }, ...made.proof];
  return {
    ...made,
    sentences: [index, ...made.sentences],
    proof,
    key: level === undefined ? made.key : { ...made.key, evidence: [{ ...level, spans: proof }] },
  };
}

/** "Exacte dodentallen" -> "de dodentallen", "Het precieze aantal gewonden" -> "het aantal gewonden". */
function counted({ language }: Reading, { analysed: { tokens } }: ReadSentence): string | null {
  const adjective = tokens.findIndex((token) => wordings[language].exact.test(lower(token)));
  const noun = tokens[adjective + 1];
  if (adjective < 0 || adjective > 1 || noun?.upos !== "NOUN") return null;
  let last = adjective + 1;
  while (/^(?:NOUN|ADP|of)$/u.test(tokens[last + 1]?.upos ?? "") && last < adjective + 4) last += 1;
  const plural = noun.features.includes("Number=Plur");
  const own = lower(tokens[adjective - 1]);
  const article = language === "en" ? "the" : adjective === 1 ? own : plural ? "de" : null;
  if (article === null || tokens[last]?.upos !== "NOUN") return null;
  const words = tokens.slice(adjective + 1, last + 1).map(({ form }) => form);
  return `${article} ${words.join(" ")}`;
}
