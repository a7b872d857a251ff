import { AnswerKey, Question, type Language } from "@leesbewijs/domain";
import { mostSentences, type Reading, type ReadSentence } from "../2-reading/reading.ts";
import type { Ask, Shape } from "../4-questions/ask.ts";
import { quoted } from "../4-questions/both/ask-gap.ts";
import type { Candidate } from "./candidate.ts";
import { factOf } from "./fact-of.ts";
import { questionBase, validOn } from "./make-candidate.ts";

const prompts: Record<Language, (question: string) => string> = {
  nl: (question) => `Welke zin van het artikel geeft antwoord op deze vraag? ${question}`,
  en: (question) => `Which sentence of the article answers this question? ${question}`,
};
const explanations: Record<Language, (paragraph: number) => string> = {
  nl: (paragraph) => `Het antwoord staat in deze zin van alinea ${paragraph}.`,
  en: (paragraph) => `The answer stands in this sentence of paragraph ${paragraph}.`,
};
/** The prompt says already that it is the article that answers. */
const frame = / volgens het artikel|, according to the article/u;
/** Questions that one clause answers, and that show none of its words as a quotation. */
const direct: ReadonlySet<Shape> = new Set([
  "subject",
  "time",
  "amount",
  "partner",
  "place",
  "source",
  "object",
  "purpose",
  "why",
  "what-kind",
  "whose",
  "topic",
]);
/** So many words of the question in another sentence make it uncertain which of them answers. */
const undecided = 3;

/** Which sentences of an article have a word that says something. */
export type WordPlaces = ReadonlyMap<string, ReadonlySet<number>>;

const content = /^(?:NOUN|VERB|ADJ|NUM|PROPN)$/u;

export function wordPlaces({ sentences }: Reading): WordPlaces {
  const places = new Map<string, Set<number>>();
  for (const { analysed, index } of sentences.slice(0, mostSentences)) {
    for (const { lemma, upos } of analysed.tokens) {
      if (!content.test(upos)) continue;
      const found = places.get(lemma) ?? new Set<number>();
      found.add(index);
      places.set(lemma, found);
    }
  }
  return places;
}

/**
 * Asks for the sentence that answers a question. Where another sentence speaks of the same nothing is asked, since it might
 * answer it too.
 */
export function makeProof(reading: Reading, ask: Ask, places: WordPlaces): Omit<Candidate, "score"> | null {
  if (!direct.has(ask.shape) || /[‘“]/u.test(ask.prompt) || ask.sentence.quoted) return null;
  if (isUndecided(ask, places)) return null;
  const { sentence, process, skill, difficulty } = ask;
  const prompt = prompts[reading.language](quoted(ask.prompt.replace(frame, ""), reading.language));
  const { id } = questionBase(reading, ask.prompt, "proof");
  const question = Question.safeParse({
    id,
    kind: "proof",
    prompt,
    process,
    skill,
    difficulty,
    validAsOf: validOn(reading),
    possible: 1,
    options: [],
  });
  const { level } = reading.text.article;
  const key = AnswerKey.safeParse({
    questionId: id,
    kind: "proof",
    explanation: explanations[reading.language](sentence.paragraph),
    evidence: [{ level, spans: [ask.proof] }],
    correct: null,
    missteps: [],
    sentences: [{ level, spans: [wholeSentence(sentence)] }],
  });
  if (!question.success || !key.success) return null;
  return {
    question: question.data,
    key: key.data,
    shape: "proof",
    sentences: [sentence.index],
    paragraph: sentence.paragraph,
    proof: [ask.proof],
    answer: sentence.text,
    fact: factOf(sentence, ask.answer, ask.shape),
    certainty: ask.certainty,
    leaning: ask.leaning,
    agreement: ask.agreement,
  };
}

function wholeSentence({ span }: ReadSentence): { readonly start: number; readonly end: number } {
  return { start: span.start, end: span.end };
}

/** Another sentence has three words of the question, or most of them where it has fewer than five. */
function isUndecided({ asked, sentence }: Ask, places: WordPlaces): boolean {
  const shared = new Map<number, number>();
  const lemmas = [...new Set(asked)].filter((lemma) => places.has(lemma));
  for (const lemma of lemmas) {
    for (const place of places.get(lemma) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
  }
  shared.delete(sentence.index);
  const most = Math.max(0, ...shared.values());
  return most >= undecided || most * 2 > lemmas.length || lemmas.length < 2;
}
