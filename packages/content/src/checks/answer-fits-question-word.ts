import type { Language } from "@leesbewijs/domain";
import { withDigits } from "./number-words.ts";
import { lowerWords } from "./plain-words.ts";
import { ruleOf } from "./rule-of.ts";
import { answersOf } from "./texts-of.ts";
import { wordSet } from "./word-set.ts";

type Asked = "time" | "amount" | "person" | "place" | "reason";

const asks: Record<Language, readonly (readonly [RegExp, Asked])[]> = {
  nl: [
    [/\b(?:wanneer|hoe laat|(?:in|op|sinds|vanaf|uit) welke? (?:jaar|maand|dag|datum|eeuw))\b/i, "time"],
    [/\b(?:hoeveel|hoelang|hoe (?:lang|oud|duur|groot|hoog|ver|vaak|snel))\b/i, "amount"],
    [/^wie\b/i, "person"],
    [/^(?:waar|in welk(?:e)? (?:land|stad|dorp|plaats))\b/i, "place"],
    [/^(?:waarom|waardoor)\b/i, "reason"],
  ],
  en: [
    [/^(?:when|at what time|(?:in|on|since) (?:which|what) (?:year|month|day|date|century))\b/i, "time"],
    [/\bhow (?:many|much|long|old|far|often|fast|high|big)\b/i, "amount"],
    [/^who\b/i, "person"],
    [/^(?:where|in (?:which|what) (?:country|city|town|village|place))\b/i, "place"],
    [/^why\b/i, "reason"],
  ],
};
const timeWords =
  /(?:dag|nacht|week|weken|maand|jaar|jaren|eeuw|uur|ochtend|middag|avond|zomer|winter|herfst|lente|voorjaar|najaar|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|tijdens|voor|na|toen|begin|eind|nooit|later|eerder|pauze|day|night|month|year|century|hour|morning|noon|evening|summer|autumn|spring|january|february|march|may|june|july|august|october|during|before|after|when|early|late|since|once|never|until|time)/i;
const amountWords = wordSet(
  "veel weinig geen enkele helft kwart driekwart derde tiende dubbel keer honderden duizenden tienduizenden tientallen miljoenen niets " +
    "many few none some half quarter third tenth double twice once hundreds thousands tens millions dozens nothing all alle steeds onbekend " +
    "unknown lang kort long short nog meer minder more less slightly iets even erg zeer very heviger fiercer jaren weken dagen maanden years weeks " +
    "days months een one a an",
);
const months =
  /^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october)$/;

/** "When" is answered by a time, "how many" by an amount, and neither answers "who" or "where". */
export const answerFitsQuestionWord = ruleOf(
  { rule: "answer-fits-question-word", severity: "warn", field: "key" },
  ({ question, key, edition }) => {
    if (question.kind === "cloze") return null;
    const { language } = edition;
    const asked = asks[language].find(([word]) => word.test(question.prompt))?.[1];
    if (asked === undefined) return null;
    const misfit = answersOf(question, key).find((answer) => !fits(answer, asked, language));
    return misfit === undefined ? null : `"${misfit}" is no ${asked}`;
  },
);

function fits(answer: string, asked: Asked, language: Language): boolean {
  const digits = withDigits(answer, language);
  const hasNumber = /\p{N}/u.test(digits);
  const words = lowerWords(digits);
  if (asked === "time") return hasNumber || timeWords.test(answer);
  if (asked === "amount") return hasNumber || words.some((word) => amountWords.has(word)) || words.length > 4;
  const bareNumber =
    hasNumber && words.every((word) => /\p{N}/u.test(word) || months.test(word) || ["in", "op", "on"].includes(word));
  if (asked === "person") return !bareNumber && !/^(?:omdat|doordat|because|in|om|to)\b/i.test(answer);
  if (asked === "place") return !bareNumber && !/^(?:omdat|doordat|because)\b/i.test(answer);
  return !bareNumber && !(words.length <= 2 && answer.split(" ").every((word) => /^\p{Lu}/u.test(word)));
}
