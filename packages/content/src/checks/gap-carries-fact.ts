import { isFunctionWord } from "./function-words.ts";
import { lowerWords } from "./plain-words.ts";
import { ruleOf } from "./rule-of.ts";

/** A gap asks for a word that carries a fact: an article or a preposition is found by ear, without reading. */
export const gapCarriesFact = ruleOf(
  { rule: "gap-carries-fact", severity: "warn", field: "key" },
  ({ key, edition }) => {
    if (key.kind !== "cloze") return null;
    const empty = key.gaps
      .flatMap(({ accept }) => accept.slice(0, 1))
      .find((answer) => lowerWords(answer).every((word) => isFunctionWord(word, edition.language) && word.length < 6));
    return empty === undefined ? null : `"${empty}" carries no fact`;
  },
);
