import { isEmptyTyping } from "../typed/is-empty-typing.ts";
import { typedMatches } from "../typed/typed-matches.ts";
import type { KindRules } from "./kind-rules.ts";

/** All or nothing, after forgiving what says nothing about understanding (see `typedMatches`). */
export const shortText: KindRules<"shortText"> = {
  fits: () => true,
  isBlank: ({ text }) => isEmptyTyping(text),
  grade: (_question, key, { text }, { language }) =>
    typedMatches(text, { accept: key.accept, wrong: [], language }) ? 1 : 0,
  correct: (_question, key) => ({ kind: "shortText", text: key.accept[0] ?? "" }),
  errorType: () => null,
};
