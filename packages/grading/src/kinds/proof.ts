import type { AnswerKeyOf, Level, Span } from "@leesbewijs/domain";
import type { KindRules } from "./kind-rules.ts";

/**
 * A point for the answer and a point for the sentence, each by itself; without options the sentence is all. Any of the
 * sentences that the key names is proof enough. Which sentences there are the question does not know: see `isSentence`.
 */
export const proof: KindRules<"proof"> = {
  fits: (question, { optionId }) => optionId === null || question.options.some((option) => option.id === optionId),
  isBlank: ({ optionId, sentence }) => optionId === null && sentence === null,
  grade: (question, key, { optionId, sentence }, { level }) => {
    const proved = Number(proves(key, sentence, level));
    return question.options.length === 0
      ? proved
      : (proved + Number(optionId !== null && optionId === key.correct)) / 2;
  },
  correct: (_question, key, level) => ({
    kind: "proof",
    optionId: key.correct,
    sentence: sentencesAt(key, level)[0] ?? null,
  }),
  errorType: (key, { optionId }) => key.missteps.find((misstep) => misstep.optionId === optionId)?.errorType ?? null,
  proved: (key, { sentence }, { level }) => proves(key, sentence, level),
};

function proves(key: AnswerKeyOf<"proof">, sentence: Span | null, level: Level): boolean {
  return sentencesAt(key, level).some(({ start, end }) => start === sentence?.start && end === sentence.end);
}

/** The sentences of the text that was read. A lesson without that level is read at its first. */
function sentencesAt({ sentences }: AnswerKeyOf<"proof">, level: Level): readonly Span[] {
  return (sentences.find((one) => one.level === level) ?? sentences[0])?.spans ?? [];
}
