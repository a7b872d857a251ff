import type { Language } from "@leesbewijs/domain";
import { lowerWords } from "./plain-words.ts";
import { wordSet } from "./word-set.ts";

/** Words that say little by themselves: what a question and its answer may share without a hint. */
const functionWords: Record<Language, ReadonlySet<string>> = {
  nl: wordSet(
    "de het een en of maar want dus dat die dit deze wie wat waar wanneer waarom waardoor waarmee waarvan hoe hoeveel hoelang welk welke " +
      "wiens ik je jij u hij zij ze wij we hen hun hem haar zich zijn is was waren ben bent geweest heeft hebben had hadden gehad wordt " +
      "worden werd werden geworden kan kunnen kon konden moet moeten moest moesten mag mogen mocht mochten wil willen wilde wilden zal " +
      "zullen zou zouden gaat gaan ging gingen doet doen deed deden komt komen kwam kwamen er hier daar niet geen wel ook nog al pas " +
      "toen nu dan als in op aan bij met van voor door over naar uit tot om te ten ter tegen onder tussen na sinds tijdens volgens vanaf " +
      "binnen zonder elkaar ander andere veel meer minder meest meeste erg zeer heel zo alleen allemaal alle iets iemand niets mensen " +
      "jaar maand week dag uur artikel tekst eerste tweede nieuwe nieuw grote groot goed goede",
  ),
  en: wordSet(
    "the a an and or but so that which who whom whose what where when why how this these those i you he she it we they them him her his " +
      "its their our be is are was were been being has have had do does did done will would can could may might must shall should not no " +
      "there here then now than as in on at by with from of for to into onto about over under between after before since during until " +
      "through without according also still already only each other another many much more most less least very some any all something " +
      "someone people one year month week day hour article text first second new large big great good go goes went come comes came get " +
      "got make made take took say says said",
  ),
};

/** The words of a text that say something, in lower case and in order. */
export function contentWords(text: string, language: Language): string[] {
  return lowerWords(text).filter((word) => word.length > 2 && !functionWords[language].has(word));
}

/** Whether a word is one of those that say little. */
export function isFunctionWord(word: string, language: Language): boolean {
  return functionWords[language].has(word);
}

/** Shorter beginnings are shared by chance. */
const SAME_FROM = 5;

/**
 * Whether two words are forms of one word, judged by their beginnings: "bombed" and "bombing", "gebombardeerd" and
 * "bombardeerde". Short words have to be equal.
 */
export function kindred(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [withoutPrefix(one), withoutPrefix(other)];
  const shared = commonBeginning(a, b);
  return shared >= SAME_FROM && shared >= Math.max(a.length, b.length) - 3;
}

function withoutPrefix(word: string): string {
  return word.length > 7 && word.startsWith("ge") ? word.slice(2) : word;
}

function commonBeginning(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
