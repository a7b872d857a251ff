import { AnswerKey, Question, type ErrorType, type Language } from "@leesbewijs/domain";
import type { Reading } from "../2-reading/reading.ts";
import { certaintyOfQuotation } from "../4-questions/both/quotable.ts";
import type { Statement } from "../4-questions/both/ask-statement.ts";
import type { Distractor } from "../4-questions/distractor.ts";
import type { Candidate } from "./candidate.ts";
import { factOf } from "./fact-of.ts";
import { explanation, questionBase, validOn } from "./make-candidate.ts";

const prompts: Record<Language, string> = {
  nl: "Vergelijk deze zin met het artikel.",
  en: "Compare this sentence with the article.",
};
const right: Record<Language, (text: string, paragraph: number) => string> = {
  nl: (text, paragraph) => `In alinea ${paragraph} staat iets anders: ${text}.`,
  en: (text, paragraph) => `Paragraph ${paragraph} says something else: ${text}.`,
};

/**
 * A sentence to be judged: the article's own, or the same with one name, time or amount swapped. A statement is never made
 * false by a "not".
 *
 * @param wrong what stands in the slot instead; null leaves the sentence as it is, and true.
 */
export function makeStatement(
  reading: Reading,
  { quotation, answer, swap }: Statement,
  wrong: Distractor | null,
): Omit<Candidate, "score"> | null {
  const statement = wrong === null ? quotation.text : swap?.(wrong.text);
  if (statement === undefined) return null;
  const { id } = questionBase(reading, statement, "statement");
  const { sentence } = quotation;
  const proof = quotation.span;
  const errorType: ErrorType | null = wrong?.errorType ?? null;
  const question = Question.safeParse({
    id,
    kind: "trueFalse",
    prompt: prompts[reading.language],
    statement,
    process: "retrieve",
    skill: answer.type === "amount" ? "number" : answer.type === "time" ? "when" : "who",
    difficulty: 1,
    validAsOf: validOn(reading),
    possible: 1,
  });
  const key = AnswerKey.safeParse({
    questionId: id,
    kind: "trueFalse",
    explanation:
      wrong === null
        ? explanation(reading, sentence.paragraph)
        : right[reading.language](answer.text, sentence.paragraph),
    evidence: [{ level: reading.text.article.level, spans: [proof] }],
    correct: wrong === null,
    errorType,
  });
  if (!question.success || !key.success) return null;
  return {
    question: question.data,
    key: key.data,
    shape: "statement",
    sentences: [sentence.index],
    paragraph: sentence.paragraph,
    proof: [proof],
    answer: wrong === null ? "true" : `false: ${answer.text}`,
    fact: factOf(sentence, answer, "statement"),
    certainty: certaintyOfQuotation(quotation, reading),
    leaning: quotation.leaning,
    agreement: 1,
  };
}
