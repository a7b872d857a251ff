import type { Language } from "@leesbewijs/domain";
import type { Reading, ReadSentence } from "../2-reading/reading.ts";

/** Nouns that name what was named before by its kind. */
export const kinds: Record<Language, RegExp> = {
  nl: /^(?:land|gebied|stad|dorp|plaats|regio|man|vrouw|jongen|meisje|bedrijf|concern|onderneming|organisatie|club|ploeg|team|partij|groep|zaak|plan|maatregel|wet|voorstel|rapport|onderzoek|conflict|akkoord|besluit|kamp|kant|incident|ongeval|ongeluk|wedstrijd|duel|toestel|vliegtuig|schip|auto|gebouw|project|product|bron|voorzitter|minister|president|premier|trainer|verdachte|slachtoffer|vereniging|school|bond)$/u,
  en: /^(?:country|area|city|town|village|place|region|man|woman|boy|girl|company|firm|organi[sz]ation|club|team|side|party|group|case|plan|measure|law|bill|proposal|report|study|conflict|agreement|deal|decision|incident|accident|crash|match|game|aircraft|plane|ship|car|vehicle|building|project|product|source|chairman|minister|president|suspect|victim|union|school|device|two|pair)$/u,
};

/** A long word that is no person says which by itself: "het staakt-het-vuren", "de brugrenovatie". */
export function isSpecific(
  { frequency }: Reading,
  { lemma, form }: { readonly lemma: string; readonly form: string },
): boolean {
  return !person.test(lemma) && (form.length > 11 || (form.length > 7 && !frequency.words.has(form)));
}

/** Persons known by what they are: an adjective does not say which. */
export const person =
  /(?:[^a-z]|^)(?!.*(?:nummer|zomer|winter|water|computer|kamer|cijfer|plan|ster|meter|paper|number|weather|order|power|offer|center|letter|matter|plant|fragment|parlement|document|moment|centrum))\p{L}*(?:speler|renner|drager|leider|werker|houder|maker|ner|aar|ist|international|prof|coach|kampioen|winnares|dochter|zoon|kind|jongen|meisje|man|vrouw|winner|player|woman|boy|girl)$/u;

/** "De Antilliaan", "the Swede": one of many, known from before. More of them are their country's team or people. */
export function isLoneDemonym(
  { nameList }: Reading,
  { analysed: { tokens }, names }: ReadSentence,
  at: number,
): boolean {
  const form = tokens[at]?.form ?? "";
  if (!/^(?:de|the)$/u.test(tokens[at - 1]?.form.toLowerCase() ?? "") || !/^\p{Lu}/u.test(form)) return false;
  const next = tokens[at + 1]?.upos ?? "";
  if (/(?:s|en|ch)$/u.test(form) || /^(?:NOUN|PROPN|ADJ)$/u.test(next)) return false;
  const name = names.find(({ first, last }) => at >= first && at <= last);
  return name === undefined ? nameList.demonyms.has(form) : name.entity.type === "people";
}
