import type { Language } from "@leesbewijs/domain";
import type { Certainty } from "./clause.ts";
import { accusingVerbs, doubts, speechVerbs } from "./word-lists.ts";

/**
 * How sure a stretch of text is of what it says, by its words: the strongest doubt counts.
 *
 * @param lemmas of its verbs.
 */
export function certaintyOf(text: string, lemmas: readonly string[], language: Language): Certainty {
  if (lemmas.some((lemma) => accusingVerbs[language].has(lemma))) return "accused";
  for (const sign of ["unknown", "possible", "negated", "estimated", "planned"] as const) {
    if (doubts[sign][language].test(text)) return sign;
  }
  return lemmas.some((lemma) => speechVerbs[language].has(lemma)) ? "reported" : "asserted";
}
