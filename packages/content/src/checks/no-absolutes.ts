import type { Language } from "@leesbewijs/domain";
import { lowerWords } from "./plain-words.ts";
import { provingSentences } from "./proving-sentences.ts";
import { ruleOf } from "./rule-of.ts";
import { answersOf, stemOf } from "./texts-of.ts";
import { wordSet } from "./word-set.ts";

const absolutes: Record<Language, ReadonlySet<string>> = {
  nl: wordSet(
    "altijd nooit alle alles allemaal iedereen niemand elke elk ieder iedere nergens overal volledig compleet totaal uitsluitend enkel " +
      "alleen helemaal absoluut onmogelijk gegarandeerd voorgoed definitief",
  ),
  en: wordSet(
    "always never all everything everyone everybody nobody every each none nowhere everywhere completely totally entirely fully only " +
      "absolutely impossible guaranteed permanently forever wholly solely",
  ),
};
/** Words of the evidence that sweep as far, though a question may use them freely. */
const evidenceAlso: Record<Language, ReadonlySet<string>> = {
  nl: wordSet("geen beide heel hele gehele geheel iedere laatste blijvend"),
  en: wordSet("no both whole entire any last lasting"),
};

/**
 * What the question claims or the answer says is no more sweeping than the evidence: "always" needs an "always" in the
 * proving sentence. A false statement may sweep; that is what is wrong with it.
 */
export const noAbsolutes = ruleOf({ rule: "no-absolutes", severity: "warn", field: "prompt" }, (item) => {
  const { question, key, edition } = item;
  const { language } = edition;
  const claims = key.kind === "trueFalse" && !key.correct ? [] : [stemOf(question), ...answersOf(question, key)];
  const swept = claims.flatMap(lowerWords).find((word) => absolutes[language].has(word));
  if (swept === undefined) return null;
  const backed = provingSentences(item)
    .flatMap(lowerWords)
    .some((word) => absolutes[language].has(word) || evidenceAlso[language].has(word));
  return backed ? null : `the evidence does not say "${swept}"`;
});
