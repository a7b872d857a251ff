import type { Language } from "@leesbewijs/domain";
import { examined, findingAbout } from "./examined.ts";
import type { Rule } from "./lesson-to-check.ts";
import { plainWords } from "./plain-words.ts";
import { stemOf } from "./texts-of.ts";

const negations: Record<Language, ReadonlySet<string>> = {
  nl: new Set(["niet", "geen", "nooit", "niemand", "nergens", "behalve"]),
  en: new Set(["not", "never", "nobody", "none", "nowhere", "except", "isn't", "wasn't", "didn't", "doesn't", "don't"]),
};

const shouted = /\b(?:NOT|EXCEPT|NEVER|NIET|GEEN|NOOIT|BEHALVE)\b/;
const askedFor: Record<Language, RegExp> = {
  nl: /\b(?:welke?|wat|wie)\b[^?.]* (?:is|zijn|was|waren|klopt|kloppen|staat|staan) (?:er )?(?:niet|geen)\b/i,
  en: /\b(?:which|what|who)\b[^?.]* (?:is|are|was|were|does|do|did) not\b/i,
};

/** No question asks which one is not so, and no stem denies twice: both measure care, not reading. */
export const noNegativeStem: Rule = (lesson) =>
  examined(lesson).flatMap((item) => {
    const { language } = item.edition;
    const stem = stemOf(item.question);
    const warn = (message: string) => [
      findingAbout(item, { rule: "no-negative-stem", severity: "warn", field: "prompt", message }),
    ];
    if (plainWords(stem).filter((word) => negations[language].has(word)).length > 1)
      return warn("the stem denies twice");
    const isChoice = "options" in item.question;
    if (shouted.test(stem) || (isChoice && askedFor[language].test(stem))) return warn("the stem asks what is not so");
    return [];
  });
