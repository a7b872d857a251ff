import type { Language } from "@leesbewijs/domain";
import { withDigits } from "./number-words.ts";
import { lowerWords } from "./plain-words.ts";
import { ruleOf } from "./rule-of.ts";

/** An option so many times as long as another stands out, if it is longer by more than a word or three. */
const MOST_TIMES = 2.5;
const LENGTH_MARGIN = 20;

const becauses: Record<Language, RegExp> = {
  nl: /^(?:omdat|doordat|want|om te|zodat|dat|door te)\b/i,
  en: /^(?:because|so that|in order to|to|that|by \p{L}+ing)\b/iu,
};
const timeWords =
  /\b(?:vandaag|morgen|ochtend|middag|avond|nacht|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|noon|midnight|morning|evening|night|\p{L}+day|begin|eind|early|late)\b/iu;

/** Options are of one kind, one form and about one length: what stands out is chosen, or crossed out, without reading. */
export const optionsAlike = ruleOf({ rule: "options-alike", severity: "warn", field: "options" }, (item) => {
  if (!("options" in item.question)) return null;
  const texts = item.question.options.map(({ text }) => text.trim());
  return unevenLength(texts) ?? mixture(texts, item.edition.language);
});

function unevenLength(texts: readonly string[]): string | null {
  const byLength = [...texts].sort((a, b) => a.length - b.length);
  const [shortest = "", longest = ""] = [byLength[0], byLength.at(-1)];
  if (longest.length <= MOST_TIMES * shortest.length || longest.length - shortest.length <= LENGTH_MARGIN) return null;
  return `"${longest}" is more than twice as long as "${shortest}"`;
}

type Form = { readonly name: string; readonly is: (text: string, language: Language) => boolean };

/** What some options are and the others are the contrary of. */
const forms: readonly (readonly [Form, Form])[] = [
  [
    { name: "an amount or a year", is: isAmount },
    { name: "no amount", is: (text, language) => !hasNumber(text, language) && !timeWords.test(text) },
  ],
  [
    { name: "a clause", is: (text, language) => becauses[language].test(text) },
    { name: "no clause", is: (text) => lowerWords(text).length <= 3 },
  ],
  [
    { name: "a name", is: isName },
    { name: "no name", is: (text) => /^\p{Ll}[^\p{Lu}]*$/u.test(text) },
  ],
  [
    { name: "a list of names", is: (text) => /^\p{Lu}.* (?:en|and) \p{Lu}/u.test(text) },
    { name: "one name", is: (text) => lowerWords(text).length <= 2 && /^\p{Lu}/u.test(text) },
  ],
  [
    { name: "a sentence", is: (text) => lowerWords(text).length > 3 && /\p{L}{3}\.$/u.test(text) },
    { name: "no sentence", is: (text) => !text.endsWith(".") },
  ],
];

function mixture(texts: readonly string[], language: Language): string | null {
  for (const [one, other] of forms) {
    const [first, second] = [
      texts.find((text) => one.is(text, language)),
      texts.find((text) => other.is(text, language)),
    ];
    if (first !== undefined && second !== undefined) return `"${first}" is ${one.name}, "${second}" is ${other.name}`;
  }
  return null;
}

function isName(text: string): boolean {
  const words = text.split(" ");
  return words.length <= 3 && words.every((word) => /^\p{Lu}/u.test(word));
}

function hasNumber(text: string, language: Language): boolean {
  return /\p{N}/u.test(withDigits(text, language));
}

/** A number with at most two words around it. */
function isAmount(text: string, language: Language): boolean {
  return hasNumber(text, language) && lowerWords(text).filter((word) => !/\p{N}/u.test(word)).length <= 2;
}
