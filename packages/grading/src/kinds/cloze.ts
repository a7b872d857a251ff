import { isEmptyTyping } from "../typed/is-empty-typing.ts";
import { typedMatches } from "../typed/typed-matches.ts";
import type { KindRules } from "./kind-rules.ts";

/** The share of gaps that are right. What belongs in another gap is a known wrong answer, never a slip. */
export const cloze: KindRules<"cloze"> = {
  fits: (question, { gaps }) => gaps.length <= question.parts.length - 1,
  isBlank: ({ gaps }) => gaps.every(isEmptyTyping),
  grade: (_question, key, { gaps }, { language }) => {
    const hits = key.gaps.filter((gap, at) => {
      const elsewhere = key.gaps.filter((other) => other !== gap).flatMap((other) => other.accept);
      return typedMatches(gaps[at] ?? "", { accept: gap.accept, wrong: elsewhere, language });
    });
    return hits.length / key.gaps.length;
  },
  correct: (_question, key) => ({ kind: "cloze", gaps: key.gaps.map((gap) => gap.accept[0] ?? "") }),
  errorType: () => null,
};
