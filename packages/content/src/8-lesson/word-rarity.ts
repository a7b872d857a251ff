import type { Language } from "@leesbewijs/domain";
import type { FrequencyList } from "@leesbewijs/language";

export type Rarity = { readonly zipf: number; readonly parts: readonly string[] };

/** A part of a compound that readers know by itself. */
const knownPart = 3.2;
/** What a compound or derived word costs above its rarest part. */
const step = 0.8;

const links: Readonly<Record<Language, readonly string[]>> = { nl: ["", "s", "en", "e", "n", "-"], en: ["", "-"] };
const endings: Readonly<Record<Language, readonly string[]>> = {
  nl: ["en", "s", "'s", "jes", "je", "tje", "tjes", "e", "er", "de", "te", "ing", "ingen", "heid", "lijk", "lijke"],
  en: ["s", "es", "ed", "d", "ing", "ly", "er", "ers", "ness", "ment", "ments", "ful", "less", "able", "ally", "'s"],
};

/**
 * How common a word is by its form or its lemma. A word that the list does not have is as rare as the word that it is made
 * of ("slowly") or the rarest of the two that it is put together of ("laadplein"), and a step more; else rarer than the list
 * reaches.
 */
export function rarityOf(form: string, lemma: string, { words, least }: FrequencyList, language: Language): Rarity {
  const spellings = [form, lemma].flatMap((word) => spellingsOf(word.toLowerCase(), language));
  const known = spellings.flatMap((word) => words.get(word) ?? []);
  if (known.length > 0) return { zipf: Math.max(...known), parts: [] };
  const base = endings[language]
    .filter((ending) => form.endsWith(ending) && form.length - ending.length >= 3)
    .flatMap((ending) => words.get(form.slice(0, -ending.length).toLowerCase()) ?? []);
  if (base.length > 0) return { zipf: Math.max(...base) - step, parts: [] };
  const split =
    splitCompound(lemma.toLowerCase(), words, language) ?? splitCompound(form.toLowerCase(), words, language);
  return split === null
    ? { zipf: least - step, parts: [] }
    : { zipf: Math.max(least - step, split.zipf - step), parts: split.parts };
}

/** The English list spells as Americans do. */
function spellingsOf(word: string, language: Language): string[] {
  if (language === "nl") return [word];
  const american = word
    .replace(/our(?=$|s|e|i|a|b|h|l)/, "or")
    .replace(/([^aeiou])re(s?)$/, "$1er$2")
    .replace(/is(e|es|ed|ing|ation|ations)$/, "iz$1")
    .replace(/ll(ed|ing|er|ers)$/, "l$1");
  return american === word ? [word] : [word, american];
}

/** Two known words, with or without a sign that links them; where several splits are possible the one with the commonest parts. */
function splitCompound(word: string, words: FrequencyList["words"], language: Language): Rarity | null {
  let best: Rarity | null = null;
  if (word.length > 40) return null;
  for (let at = 3; at <= word.length - 3; at += 1) {
    const last = word.slice(at);
    const zipf = words.get(last) ?? 0;
    if (zipf < knownPart) continue;
    for (const link of links[language]) {
      const first = word.slice(0, at - link.length);
      const own = words.get(first) ?? 0;
      if (first.length < 3 || own < knownPart || !word.startsWith(link, first.length)) continue;
      if (best === null || Math.min(own, zipf) > best.zipf) best = { zipf: Math.min(own, zipf), parts: [first, last] };
    }
  }
  return best;
}
