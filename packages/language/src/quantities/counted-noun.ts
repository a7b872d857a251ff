import type { Language, Span } from "@leesbewijs/domain";
import type { Atom } from "../grammar/atom.ts";

const between: Record<Language, ReadonlySet<string>> = {
  nl: new Set(["de", "het", "alle", "zijn", "haar", "hun", "onze", "deze", "die"]),
  en: new Set(["the", "all", "its", "his", "her", "their", "our", "these", "those"]),
};
const of: Record<Language, ReadonlySet<string>> = { nl: new Set(["van"]), en: new Set(["of"]) };
/** Without tags a word is taken for a noun unless it is one of these. */
const functionWords: Record<Language, ReadonlySet<string>> = {
  nl: new Set(
    "van in op met en of is zijn was werd voor naar tegen te er per bij door als dan niet die dat".split(" "),
  ),
  en: new Set("of in on with and or is are was were for to against at per by as than not that who which".split(" ")),
};
const longest = 5;

/**
 * The noun that a number counts, with what stands between the two: adjectives, and before the last of several nouns the others
 * ("police officers").
 *
 * @param next where the quantity ends.
 * @param part whether it is a share, which has its whole after "van" or "of".
 */
export function countedNoun(atoms: readonly Atom[], next: number, part: boolean, language: Language): Span | undefined {
  let at = next;
  if (part && of[language].has(atoms[at]?.lower ?? "")) at++;
  const determiners = part ? between[language] : new Set<string>();
  while (determiners.has(atoms[at]?.lower ?? "") && at < next + longest) at++;
  const start = at;
  while (at < start + longest && isModifier(atoms, at, language)) at++;
  const [first, noun] = [atoms[start], atoms[at]];
  const ofWhole = start > next + 1;
  if (first === undefined || noun === undefined || noun.text.length < 2 || !isNoun(noun, ofWhole, language))
    return undefined;
  while (at < start + longest && goesOn(atoms, at, language)) at++;
  return { start: first.start, end: atoms[at]?.end ?? noun.end };
}

/** English nouns stand in rows ("police officers") until the plural; a hyphen joins in any language ("politie-agenten"). */
function goesOn(atoms: readonly Atom[], at: number, language: Language): boolean {
  const [noun, next] = [atoms[at], atoms[at + 1]];
  if (next?.text === "-" || (noun?.text === "-" && next?.kind === "word"))
    return next.glued && atoms[at + (next.text === "-" ? 2 : 1)]?.glued === true;
  if (next?.lower === "'s" && next.glued) return language === "nl" || isNoun(atoms[at + 2], false, language);
  if (noun?.lower === "'s" && language === "en" && isNoun(next, false, language)) return true;
  if (language !== "en" || isPlural(noun) || next?.upos === "" || !isNoun(next, false, language)) return false;
  return next?.upos === "NOUN" || noun?.upos === "PROPN";
}

const isPlural = (atom: Atom | undefined): boolean => atom?.features.includes("Number=Plur") ?? false;

const isModifier = (atoms: readonly Atom[], at: number, language: Language): boolean => {
  const [word, after] = [atoms[at], atoms[at + 1]];
  if (word?.kind !== "word" || after?.kind !== "word" || after.glued) return false;
  const adjective = word.upos === "ADJ" || (word.upos === "VERB" && word.features.includes("VerbForm=Part"));
  return (
    adjective && (after.upos === "ADJ" || isNoun(after, false, language)) && !functionWords[language].has(after.lower)
  );
};

/** Right behind a number taggers take Dutch nouns for infinitives ("70 doden") and plural adjectives ("jongeren"): there these are nouns. */
const isNoun = (atom: Atom | undefined, ofWhole: boolean, language: Language): boolean => {
  if (atom?.kind !== "word" || functionWords[language].has(atom.lower)) return false;
  if (atom.upos === "" || ofWhole) return true;
  if (atom.upos === "NOUN" || (atom.upos === "PROPN" && atom.capital)) return true;
  return language === "nl" && (atom.upos === "ADJ" || (atom.upos === "VERB" && atom.features.includes("VerbForm=Inf")));
};
