import type { Language } from "@leesbewijs/domain";

const set = (groups: string): ReadonlySet<string> => new Set(groups.split(" "));

/** Letters that sound as one vowel together. A trema never stands in one: it marks the hiatus. */
const oneSound: Record<Language, ReadonlySet<string>> = {
  nl: set("aai ooi oei eeu ieu aa ee oo uu ie oe eu ui ij ei au ou ai oi"),
  en: set("eau ai au aw ay ea ee ei eu ew ey ie oa oe oi oo ou ow oy ue ui eye"),
};

const vowels: Record<Language, RegExp> = { nl: /[aeiouyáéíóúàèìòùâêîôûäëïöüĳ]/, en: /[aeiouyáéíóúàèìòùâêîôûäëïöü]/ };

/**
 * The number of syllables of one word by its vowel groups: the longest group that sounds as one vowel counts once, every
 * other vowel counts by itself. In English a silent final "e", "es" or "ed" is taken off. Numbers count as one syllable.
 * An estimate: loan words ("museum"), compounds ("ceasefire") and English exceptions ("people") go wrong.
 *
 * @returns at least 1.
 */
export function syllables(word: string, language: Language): number {
  const lower = word.toLowerCase();
  const letters = language === "en" ? withoutSilentEnd(lower) : lower;
  let count = 0;
  let at = 0;
  while (at < letters.length) {
    if (!vowels[language].test(letters[at] ?? "") || consonantY(letters, at, language)) at += 1;
    else {
      count += 1;
      at += groupLength(letters, at, language);
    }
  }
  return Math.max(1, count);
}

function groupLength(letters: string, at: number, language: Language): number {
  if (oneSound[language].has(letters.slice(at, at + 3))) return 3;
  if (language === "en" && /^(?:[ct]ia(?!t)|[ctg]i[ou]|si[ou])/.test(letters.slice(at - 1, at + 3))) return 2;
  return oneSound[language].has(letters.slice(at, at + 2)) ? 2 : 1;
}

function consonantY(letters: string, at: number, language: Language): boolean {
  if (letters[at] !== "y") return false;
  return vowels[language].test(letters[at + 1] ?? "") && (at === 0 || language === "en");
}

function withoutSilentEnd(word: string): string {
  if (word.length <= 3 || !/[aeiouy]/.test(word.slice(0, -2).replace(/^y/, ""))) return word;
  if (/[^aeiouytd]ed$/.test(word)) return word.slice(0, -2);
  if (/[^aeiouyscgzxh]es$/.test(word)) return /[^aeiouy]les$/.test(word) ? word : word.slice(0, -2);
  if (/[^aeiouyl]e$/.test(word) || /[aeiouy]le$/.test(word)) return word.slice(0, -1);
  return word;
}
