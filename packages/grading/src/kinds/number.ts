import { comparable } from "../typed/comparable.ts";
import { isEmptyTyping } from "../typed/is-empty-typing.ts";
import { parseNumber } from "../typed/parse-number.ts";
import { unitFits } from "../typed/unit-fits.ts";
import type { KindRules } from "./kind-rules.ts";

/** 1.1 million is not exactly 1 100 000 in binary; this is far below any tolerance that a question can mean. */
const ROUNDING = 1e-9;

/** All or nothing: within the tolerance, or one of the accepted typings to the letter. No slip is forgiven in a number. */
export const number: KindRules<"number"> = {
  fits: () => true,
  isBlank: ({ text }) => isEmptyTyping(text),
  grade: (question, key, { text }, { language }) => {
    const typed = comparable(text, language);
    const literal = [key.display, ...key.accept].some((accepted) => comparable(accepted, language) === typed);
    if (literal) return 1;
    const read = parseNumber(text, language);
    if (read === null || !unitFits(read.rest, [question.prompt, key.display, ...key.accept])) return 0;
    const slack = key.tolerance + ROUNDING * Math.max(1, Math.abs(key.value));
    return Math.abs(read.value - key.value) <= slack ? 1 : 0;
  },
  correct: (_question, key) => ({ kind: "number", text: key.display }),
  errorType: () => null,
};
