import type { Language } from "@leesbewijs/domain";

/** What of the UD features the tagger learns, by part of speech: enough to tell finite verbs, plurals and pronouns apart. */
const kept: Readonly<Record<string, readonly string[]>> = {
  VERB: ["VerbForm", "Tense", "Number"],
  AUX: ["VerbForm", "Tense", "Number"],
  NOUN: ["Number"],
  PRON: ["Case", "Poss", "PronType", "Reflex"],
  ADJ: ["Degree"],
};

/** "VERB|Number=Sing|Tense=Past|VerbForm=Fin": part of speech and kept features in the order of the alphabet. */
export function tagName(upos: string, features: string, language: Language): string {
  const wanted = kept[upos] ?? [];
  const past = /Tense=Past/.test(features);
  const finite = /VerbForm=Fin/.test(features);
  const found = features.split("|").filter((feature) => {
    const name = feature.split("=")[0] ?? "";
    // Older releases give participles a tense; newer Dutch ones do not.
    if ((upos === "VERB" || upos === "AUX") && name !== "VerbForm" && !finite) return false;
    // English past tenses have one form for both; only "was" and "were" show a number.
    if (language === "en" && upos === "VERB" && name === "Number" && past) return false;
    return wanted.includes(name);
  });
  return [upos, ...found.sort()].join("|");
}
