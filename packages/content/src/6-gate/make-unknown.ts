import type { Language } from "@leesbewijs/domain";
import { mostSentences, type Reading } from "../2-reading/reading.ts";
import type { Shape } from "../4-questions/ask.ts";
import { openQuestion } from "../4-questions/both/open-question.ts";
import { inRandomOrder } from "../compile/in-random-order.ts";
import type { Candidate } from "./candidate.ts";
import { makeChoice } from "./make-candidate.ts";

const prompts: Record<Language, string> = {
  nl: "Welke vraag blijft volgens het artikel open?",
  en: "Which question stays open, according to the article?",
};
const explanations: Record<Language, (paragraph: number) => string> = {
  nl: (paragraph) =>
    `In alinea ${paragraph} staat dat dit niet bekend is. Op de andere vragen geeft het artikel antwoord.`,
  en: (paragraph) => `Paragraph ${paragraph} says that this is not known. The article answers the other questions.`,
};
const direct: ReadonlySet<Shape> = new Set([
  "subject",
  "time",
  "amount",
  "place",
  "partner",
  "purpose",
  "why",
  "what-kind",
  "whose",
]);

/**
 * Asks which of some questions has no answer yet: one that the article leaves open, among ones that it answers and that
 * could be asked themselves.
 */
export function makeUnknown(
  reading: Reading,
  candidates: readonly Omit<Candidate, "score">[],
): Omit<Candidate, "score">[] {
  return reading.sentences.slice(0, mostSentences).flatMap((sentence) => {
    const open = openQuestion(reading, sentence);
    if (open === null) return [];
    const answered = candidates.filter(
      ({ shape, question, sentences, leaning, certainty }) =>
        direct.has(shape) &&
        leaning <= 1 &&
        certainty === "asserted" &&
        sentences[0] !== sentence.index &&
        question.prompt.length < 110 &&
        !/[‘“]/u.test(question.prompt),
    );
    const others = inRandomOrder(answered, `${open.prompt}/answered`, ({ question }) => question.prompt);
    const used = new Set<number>();
    const wrong = others
      .filter(({ sentences: [first = -1] }) => !used.has(first) && used.add(first).size > 0)
      .slice(0, 3)
      .map(({ question }) => ({ text: question.prompt, errorType: "contradicts_text" as const }));
    if (wrong.length < 2) return [];
    const made = makeChoice(
      reading,
      {
        shape: "unknown",
        prompt: prompts[reading.language],
        answer: { type: "words", text: open.prompt, wrong, about: "unknown", verbatim: false, typed: null },
        sentence,
        proof: open.proof,
        asked: [],
        process: "evaluate",
        skill: "uncertainty",
        difficulty: 2,
        certainty: "unknown",
        leaning: 0,
        agreement: 1,
        explanation: explanations[reading.language](sentence.paragraph),
      },
      wrong,
    );
    return made === null ? [] : [made];
  });
}
