import { AnswerKey, OptionId, Question, type Language } from "@leesbewijs/domain";
import { isMisprinted, withoutGaps } from "../2-reading/is-misprinted.ts";
import type { ReadSentence, Reading } from "../2-reading/reading.ts";
import { isStatement, standsAlone } from "../3-facts/stands-alone.ts";
import { fingerprint } from "../compile/fingerprint.ts";
import { inRandomOrder } from "../compile/in-random-order.ts";
import type { Candidate } from "./candidate.ts";
import { explanation, questionBase, validOn } from "./make-candidate.ts";

const prompts: Record<Language, string> = {
  nl: "Welke zin geeft het belangrijkste nieuws van het artikel weer?",
  en: "Which sentence tells the main news of the article?",
};

/**
 * Asks which of four sentences is the news: the first one, where it says what the title says, among details from further on.
 * All four are the article's own and true, so that only their weight tells them apart.
 *
 * @returns null where the first sentence does not say what the article is about or there are too few details
 */
export function makeMainIdea(reading: Reading): Omit<Candidate, "score"> | null {
  const [lead, ...others] = reading.sentences;
  // What the news is, only a title of the writer's own tells for certain.
  if (lead === undefined || reading.text.titleFrom === "lead" || !canBeShown(reading, lead)) return null;
  const about = titleWords(reading);
  if (sharedWith(about, lead) < 2) return null;
  const isWhole = others.every(({ paragraph }) => paragraph === lead.paragraph);
  const details = others.filter(
    (one) =>
      // What comes first tells the news further.
      (isWhole ? one.index * 3 > reading.sentences.length : one.paragraph > 1) &&
      one.index * 4 > reading.sentences.length &&
      sharedWith(about, one) <= Math.max(1, Math.min(mostOfTitle, sharedWith(about, lead) - 2)) &&
      !tellsNewsAgain(reading, one) &&
      isAsLong(one, lead, 2.5, 1.6) &&
      canBeShown(reading, one),
  );
  const { id, slug } = questionBase(reading, shownOf(lead), "main-idea");
  // None should stand out by its length, where there is a choice.
  const alike = details.filter((one) => isAsLong(one, lead, 1.7, 1.4));
  const from = alike.length >= mostWrong ? alike : details;
  const wrong = inRandomOrder(from.map(shownOf), `${slug}/details`, (text) => text).slice(0, mostWrong);
  if (wrong.length < 2) return null;
  const optionId = (text: string): OptionId => OptionId.parse(fingerprint("option", slug, id, text));
  const options = inRandomOrder([shownOf(lead), ...wrong], `${slug}/${id}`, (text) => text);
  const question = Question.safeParse({
    id,
    kind: "singleChoice",
    prompt: prompts[reading.language],
    process: "integrate",
    skill: "main_idea",
    difficulty: 2,
    validAsOf: validOn(reading),
    possible: 1,
    options: options.map((text) => ({ id: optionId(text), text })),
  });
  const proof = lead.span;
  const key = AnswerKey.safeParse({
    questionId: id,
    kind: "singleChoice",
    explanation: explanation(reading, 1),
    evidence: [{ level: reading.text.article.level, spans: [proof] }],
    correct: optionId(shownOf(lead)),
    missteps: wrong.map((text) => ({ optionId: optionId(text), errorType: "true_but_not_answer" })),
  });
  if (!question.success || !key.success) return null;
  return {
    question: question.data,
    key: key.data,
    shape: "main-idea",
    sentences: [0],
    paragraph: 1,
    proof: [proof],
    answer: shownOf(lead),
    fact: "main-idea",
    certainty: "asserted",
    leaning: 0,
    agreement: 1,
  };
}

const mostWrong = 3;

/** A detail with more words of the title may say what the title says. */
const mostOfTitle = 3;

/** "aanbestedingsprocedure" in the title, "aanbestedingsproces" further on: such a word hardly stands beside the news. */
function tellsNewsAgain({ text }: Reading, { analysed }: ReadSentence): boolean {
  const title = text.article.title.toLowerCase();
  return analysed.tokens.some(
    ({ upos, lemma }) => upos === "NOUN" && lemma.length > 13 && title.includes(lemma.slice(0, 13).toLowerCase()),
  );
}

/** Whether a sentence is not so many times shorter or longer than another. */
function isAsLong({ text }: ReadSentence, other: ReadSentence, shorter: number, longer: number): boolean {
  return text.length * shorter > other.text.length && text.length < other.text.length * longer;
}

/** It can be read at a glance, and by itself. */
function canBeShown(reading: Reading, sentence: ReadSentence): boolean {
  return (
    isStatement(sentence) &&
    !isMisprinted(sentence.text, reading.language) &&
    sentence.analysed.tokens.length <= longest &&
    !/[:;[\]]/u.test(shownOf(sentence)) &&
    standsAlone(reading, sentence)
  );
}
/** In words and signs: four sentences have to be read. */
const longest = 40;

/** A sentence without what stands between brackets. */
const shownOf = ({ text }: ReadSentence): string => withoutGaps(text.replace(/\s*\([^()]*\)/gu, ""));

/** Whether a word says what the article is about. */
type IsAbout = (lemma: string) => boolean;

/** By its stem of five letters it stands in the title. */
function titleWords({ text }: Reading): IsAbout {
  const title = text.article.title.toLowerCase();
  return (lemma) => title.includes(lemma.slice(0, 5));
}

/** How many of the content words of a sentence say what the article is about. */
function sharedWith(about: IsAbout, { analysed }: ReadSentence): number {
  const lemmas = analysed.tokens
    .filter(({ upos, lemma }) => ["NOUN", "PROPN", "VERB"].includes(upos) && lemma.length > 2)
    .map(({ lemma }) => lemma.toLowerCase());
  return new Set(lemmas.filter(about).map((lemma) => lemma.slice(0, 5))).size;
}
