import type { AnswerKey, AnswerKeyOf, Evidence, Level, Response, RightAnswer, Span } from "@leesbewijs/domain";

type Asked = {
  readonly key: AnswerKey;
  /** A new key, or an answer that is right besides. */
  readonly besides: boolean;
  /** The text in which a sentence was pointed at. */
  readonly level: Level;
};

/**
 * The right answer that a teacher gave in the way a student answers; null while it is not whole. Kinds that are typed have
 * fields of their own, since what is right of them is a list or a range.
 */
export function rightOf(response: Response, { key, besides, level }: Asked): RightAnswer | null {
  switch (response.kind) {
    case "singleChoice":
      return response.optionId === null ? null : { kind: response.kind, correct: response.optionId };
    case "multipleChoice":
      return response.optionIds.length === 0 ? null : { kind: response.kind, correct: response.optionIds };
    case "trueFalse":
      return response.value === null ? null : { kind: response.kind, correct: response.value };
    case "order":
      return response.itemIds.length === 0 ? null : { kind: response.kind, correct: response.itemIds };
    case "match":
      return key.kind !== "match" || response.pairs.length < key.correct.length
        ? null
        : { kind: response.kind, correct: response.pairs };
    case "proof":
      return key.kind === "proof" ? proofOf(response, key, besides, level) : null;
    default:
      return null;
  }
}

/** What was not pointed at stays as it is in the key: the answer, or the sentences, and those of the other texts. */
function proofOf(
  { optionId, sentence }: Extract<Response, { kind: "proof" }>,
  key: AnswerKeyOf<"proof">,
  besides: boolean,
  level: Level,
): RightAnswer | null {
  if (optionId === null && sentence === null) return null;
  const was = key.sentences.find((one) => one.level === level)?.spans ?? [];
  const others = key.sentences.filter((one) => one.level !== level);
  const here: Evidence = {
    level,
    spans: sentence ? (besides ? [...without(was, sentence), sentence] : [sentence]) : was,
  };
  return { kind: "proof", correct: optionId ?? key.correct, sentences: [here, ...others] };
}

const without = (spans: readonly Span[], one: Span): Span[] => spans.filter(({ start }) => start !== one.start);

/** Typings as a teacher writes them down: one on each line. */
export const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  ),
];
