import {
  AnswerKey,
  OptionId,
  Question,
  QuestionId,
  type ErrorType,
  type Language,
  type Span,
} from "@leesbewijs/domain";
import { amountsInOrder } from "../amounts-in-order.ts";
import type { Reading } from "../2-reading/reading.ts";
import type { Ask } from "../4-questions/ask.ts";
import type { Distractor } from "../4-questions/distractor.ts";
import { fingerprint } from "../compile/fingerprint.ts";
import { inRandomOrder } from "../compile/in-random-order.ts";
import type { Candidate } from "./candidate.ts";
import { factOf } from "./fact-of.ts";

const explain: Record<Language, (paragraph: number) => string> = {
  nl: (paragraph) => `Dit staat in alinea ${paragraph}.`,
  en: (paragraph) => `This is said in paragraph ${paragraph}.`,
};

/** The day on which the article was true; without a date of the news the question carries the day that texts without one get. */
export function validOn({ text }: Reading): string {
  const [year = "2000", month = "01", day = "01"] = (text.newsDate?.value ?? "2000-01-01").split("-");
  return `${year}-${month}-${day}`;
}

/** What all questions of an article have in common. */
export function questionBase(
  reading: Reading,
  prompt: string,
  seed: string,
): { readonly id: QuestionId; readonly slug: string } {
  const slug = fingerprint("article", reading.text.article.text);
  return { slug, id: QuestionId.parse(fingerprint("question", slug, prompt, seed)) };
}

/** The explanation names the paragraph; the proof itself is shown beside it. */
export function explanation(reading: Reading, paragraph: number): string {
  return explain[reading.language](paragraph);
}

/** All that proves the answer, in the order of the text. */
export function proofsOf({ proof, alsoProof = [] }: Ask): Span[] {
  return [proof, ...alsoProof].sort((a, b) => a.start - b.start);
}

/** A choice of one: the key among its wrong answers, amounts from small to large, others in an order that says nothing. */
export function makeChoice(reading: Reading, ask: Ask, wrong: readonly Distractor[]): Omit<Candidate, "score"> | null {
  const { id, slug } = questionBase(reading, ask.prompt, "choice");
  const optionId = (text: string): OptionId => OptionId.parse(fingerprint("option", slug, id, text));
  const key = capital(ask.answer.text, ask);
  const others = wrong.map(({ text, errorType }) => ({ text: capital(text, ask), errorType }));
  const all = [{ text: key }, ...others];
  const ordered =
    amountsInOrder(all, ({ text }) => text, reading.language) ??
    inRandomOrder(all, `${slug}/${id}`, ({ text }) => text);
  const question = Question.safeParse({
    id,
    kind: "singleChoice",
    prompt: ask.prompt,
    process: ask.process,
    skill: ask.skill,
    difficulty: ask.difficulty,
    validAsOf: validOn(reading),
    possible: 1,
    options: ordered.map(({ text }) => ({ id: optionId(text), text })),
  });
  const secret = AnswerKey.safeParse({
    questionId: id,
    kind: "singleChoice",
    explanation: ask.explanation ?? explanation(reading, ask.sentence.paragraph),
    evidence: [{ level: reading.text.article.level, spans: proofsOf(ask) }],
    correct: optionId(key),
    missteps: others.map(({ text, errorType }): { optionId: OptionId; errorType: ErrorType } => ({
      optionId: optionId(text),
      errorType,
    })),
  });
  if (!question.success || !secret.success) return null;
  return {
    question: question.data,
    key: secret.data,
    shape: ask.shape,
    sentences: [ask.sentence.index],
    paragraph: ask.sentence.paragraph,
    proof: proofsOf(ask),
    answer: key,
    fact: factOf(ask.sentence, ask.answer, ask.shape),
    certainty: ask.certainty,
    leaning: ask.leaning,
    agreement: ask.agreement,
  };
}

/** Options begin with a capital, but for what fills a gap within a sentence. */
function capital(text: string, { shape }: Ask): string {
  return shape === "gap" ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
