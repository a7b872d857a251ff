import type { Language } from "@leesbewijs/domain";
import { lowerWords } from "./plain-words.ts";
import { ruleOf } from "./rule-of.ts";
import { stemOf } from "./texts-of.ts";
import { withoutQuotations } from "./without-quotations.ts";

const negations: Record<Language, ReadonlySet<string>> = {
  nl: new Set(["niet", "geen", "nooit", "niemand", "nergens", "behalve", "evenmin", "uitgezonderd"]),
  en: new Set(
    (
      "not never nobody none nowhere except neither isn't aren't wasn't weren't didn't doesn't don't hasn't haven't hadn't can't cannot " +
      "couldn't won't"
    ).split(" "),
  ),
};
/** These ask for one of several: with a negation, for the one that is not so. */
const choosers: Record<Language, ReadonlySet<string>> = {
  nl: new Set(["welk", "welke", "wie", "wat"]),
  en: new Set(["which", "who", "what"]),
};
/** Behind them the negation belongs to what is told, not to what is asked. */
const told: Record<Language, ReadonlySet<string>> = {
  nl: new Set(["dat", "die", "omdat", "of", "toen", "als", "waarom"]),
  en: new Set(["that", "who", "because", "if", "when", "while", "why"]),
};

const shouted = /\b(?:NOT|EXCEPT|NEVER|NIET|GEEN|NOOIT|BEHALVE)\b/;

/** No question asks which one is not so, and no stem denies twice: both measure care, not reading. */
export const noNegativeStem = ruleOf({ rule: "no-negative-stem", severity: "warn", field: "prompt" }, (item) => {
  const { language } = item.edition;
  const stem = withoutQuotations(stemOf(item.question));
  const words = lowerWords(stem);
  if (words.filter((word) => negations[language].has(word)).length > 1) return "the stem denies twice";
  const isChoice = "options" in item.question;
  return shouted.test(stem) || (isChoice && asksWhatIsNot(words, language)) ? "the stem asks what is not so" : null;
});

function asksWhatIsNot(words: readonly string[], language: Language): boolean {
  const first = words.findIndex((word) => choosers[language].has(word));
  if (first < 0 || first > 2) return words.some((word) => ["behalve", "except"].includes(word));
  const rest = words.slice(first + 1);
  const denied = rest.findIndex((word) => negations[language].has(word));
  return denied >= 0 && !rest.slice(0, denied).some((word) => told[language].has(word));
}
