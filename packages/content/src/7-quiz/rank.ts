import type { Reading } from "../2-reading/reading.ts";
import type { Shape } from "../4-questions/ask.ts";
import type { Candidate } from "../6-gate/candidate.ts";
import { qualityOf } from "./quality.ts";

/** How much questions of a shape are worth asking, before anything else is known of them; set by hand. */
const prior: Readonly<Record<Shape, number>> = {
  "main-idea": 0.9,
  order: 0.85,
  match: 0.72,
  "who-is": 0.7,
  subject: 0.72,
  source: 0.68,
  partner: 0.62,
  place: 0.66,
  time: 0.8,
  amount: 0.74,
  "role-of": 0.6,
  meaning: 0.6,
  gap: 0.4,
  statement: 0.4,
  claim: 0.72,
  object: 0.5,
  topic: 0.5,
  proof: 0.6,
  ending: 0.62,
  purpose: 0.8,
  why: 0.8,
  "what-kind": 0.7,
  whose: 0.72,
  reference: 0.55,
  signal: 0.5,
  certainty: 0.72,
  unknown: 0.8,
  "which-sentence": 0.62,
};

/** Typing is slow, and right answers are spelt wrong. */
const typed: ReadonlySet<string> = new Set(["shortText", "number"]);

/**
 * How well a question would serve, from 0 to about 1: its shape, how surely it was read, whether it asks for what the
 * article is about (its title and first paragraphs), how many wrong answers it has and how well it reads.
 */
export function scoreOf(
  candidate: Omit<Candidate, "score">,
  reading: Reading,
  about: ReadonlyMap<string, number>,
): number {
  const { question, shape, agreement, leaning, paragraph, sentences } = candidate;
  const sentence = reading.sentences[sentences[0] ?? 0];
  const lemmas = sentence?.analysed.tokens.map(({ lemma }) => lemma) ?? [];
  const central = Math.min(1, lemmas.reduce((sum, lemma) => sum + (about.get(lemma) ?? 0), 0) / 3);
  const early = paragraph === 1 ? 1 : paragraph <= 3 ? 0.6 : 0.3;
  const length = question.prompt.length;
  const readable = length < 35 ? 0.5 : length <= 120 ? 1 : length <= 160 ? 0.6 : 0.3;
  const choices =
    question.kind === "singleChoice"
      ? Math.min(1, (question.options.length - 1) / 3)
      : typed.has(question.kind)
        ? 0
        : 0.8;
  return (
    0.4 * prior[shape] +
    0.15 * agreement +
    0.16 * central +
    0.1 * early +
    0.1 * readable +
    0.09 * choices +
    0.4 * (qualityOf(candidate, reading.language) - 0.88) -
    0.12 * leaning
  );
}

/** What an article is about: the content words of its title and first sentences, and how often each is said. */
export function aboutOf({ text, sentences }: Reading): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { analysed } of sentences) {
    for (const { lemma, upos } of analysed.tokens) {
      if (["NOUN", "PROPN"].includes(upos)) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
    }
  }
  const title = text.article.title.toLowerCase();
  const about = new Map<string, number>();
  for (const [lemma, count] of counts) {
    const inTitle = lemma.length > 2 && title.includes(lemma.toLowerCase());
    if (inTitle || count > 1) about.set(lemma, (inTitle ? 1 : 0) + Math.min(1, count / 6));
  }
  return about;
}
