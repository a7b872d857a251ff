import type { Language } from "@leesbewijs/domain";
import { dutchKin } from "./dutch-kin.ts";
import { englishKin } from "./english-kin.ts";

/**
 * Words of which only one can be meant at a time, a line for each family: what is red is not blue, who came second was not
 * first. Each fits where another stood.
 */
const families: Record<Language, string> = { nl: dutchKin, en: englishKin };

const read = (language: Language): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const line of families[language].trim().split("\n")) {
    const words = line.split(" ");
    for (const word of words) {
      const others = words.filter((other) => other !== word);
      // A word of two families has no certain kin.
      found.set(word, found.has(word) ? [] : others);
    }
  }
  return found;
};
const kin: Record<Language, ReadonlyMap<string, readonly string[]>> = { nl: read("nl"), en: read("en") };

/** The words that may stand where a word stands and cannot be true as well; none for most words. */
export function kinOf(word: string, language: Language): readonly string[] {
  return kin[language].get(word) ?? [];
}
