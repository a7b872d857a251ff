import { AnswerKey, OptionId, Question, type Language } from "@leesbewijs/domain";
import type { Reading } from "../2-reading/reading.ts";
import type { Quotable } from "../4-questions/both/quotable.ts";
import { fingerprint } from "../compile/fingerprint.ts";
import { inRandomOrder } from "../compile/in-random-order.ts";
import type { Candidate } from "./candidate.ts";
import { explanation, questionBase, validOn } from "./make-candidate.ts";

const prompts: Record<Language, string> = {
  nl: "Welke zin geeft het belangrijkste nieuws van het artikel weer?",
  en: "Which sentence tells the main news of the article?",
};

/**
 * Asks which of four sentences is the news: the first one, where it says what the title says (or, without one, what the article keeps speaking of), among details from further on.
 * All four are the article's own and true, so that only their weight tells them apart.
 *
 * @returns null where the first sentence does not say what the article is about or there are too few details
 */
export function makeMainIdea(reading: Reading, quotations: readonly Quotable[]): Omit<Candidate, "score"> | null {
  const [lead] = quotations;
  if (lead === undefined || lead.sentence.index !== 0 || lead.leaning > 0) return null;
  const about = reading.text.titleFrom === "lead" ? recurring(reading) : titleWords(reading);
  const least = reading.text.titleFrom === "lead" ? 3 : 2;
  if (sharedWith(about, lead) < least) return null;
  const details = quotations.filter(
    (one) =>
      // What comes first tells the news further.
      one.sentence.paragraph > 1 &&
      one.sentence.index * 4 > reading.sentences.length &&
      one.leaning <= 1 &&
      sharedWith(about, one) <= Math.max(1, sharedWith(about, lead) - 2) &&
      one.text.length * 2.5 > lead.text.length &&
      one.text.length < lead.text.length * 1.6,
  );
  const { id, slug } = questionBase(reading, lead.text, "main-idea");
  const wrong = inRandomOrder(details, `${slug}/details`, ({ text }) => text).slice(0, 3);
  if (wrong.length < 2) return null;
  const optionId = (text: string): OptionId => OptionId.parse(fingerprint("option", slug, id, text));
  const options = inRandomOrder([lead, ...wrong], `${slug}/${id}`, ({ text }) => text);
  const question = Question.safeParse({
    id,
    kind: "singleChoice",
    prompt: prompts[reading.language],
    process: "integrate",
    skill: "main_idea",
    difficulty: 2,
    validAsOf: validOn(reading),
    possible: 1,
    options: options.map(({ text }) => ({ id: optionId(text), text })),
  });
  const proof = lead.span;
  const key = AnswerKey.safeParse({
    questionId: id,
    kind: "singleChoice",
    explanation: explanation(reading, 1),
    evidence: [{ level: reading.text.article.level, spans: [proof] }],
    correct: optionId(lead.text),
    missteps: wrong.map(({ text }) => ({ optionId: optionId(text), errorType: "true_but_not_answer" })),
  });
  if (!question.success || !key.success) return null;
  return {
    question: question.data,
    key: key.data,
    shape: "main-idea",
    sentences: [0],
    paragraph: 1,
    proof: [proof],
    answer: lead.text,
    fact: "main-idea",
    certainty: "asserted",
    leaning: 0,
    agreement: 1,
  };
}

/** Whether a word says what the article is about. */
type IsAbout = (lemma: string) => boolean;

/** By its stem of five letters it stands in the title. */
function titleWords({ text }: Reading): IsAbout {
  const title = text.article.title.toLowerCase();
  return (lemma) => title.includes(lemma.slice(0, 5));
}

/** Without a title an article is about what many of its sentences speak of. */
function recurring({ sentences }: Reading): IsAbout {
  const counts = new Map<string, number>();
  for (const { analysed } of sentences) {
    for (const lemma of new Set(analysed.tokens.map((token) => token.lemma.toLowerCase())))
      counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  }
  return (lemma) => (counts.get(lemma) ?? 0) >= Math.max(3, sentences.length / 8);
}

/** How many of the content words of a sentence say what the article is about. */
function sharedWith(about: IsAbout, { sentence, end }: Quotable): number {
  const lemmas = sentence.analysed.tokens
    .slice(0, end)
    .filter(({ upos, lemma }) => ["NOUN", "PROPN", "VERB"].includes(upos) && lemma.length > 2)
    .map(({ lemma }) => lemma.toLowerCase());
  return new Set(lemmas.filter(about).map((lemma) => lemma.slice(0, 5))).size;
}
