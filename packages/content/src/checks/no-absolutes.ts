import type { Language } from "@leesbewijs/domain";
import { lowerWords } from "./plain-words.ts";
import { provingSentences } from "./proving-sentences.ts";
import { ruleOf } from "./rule-of.ts";
import { answersOf, stemOf } from "./texts-of.ts";
import { wordSet } from "./word-set.ts";

/** Sweeping words by what they sweep: one of the evidence backs those of its own sort. */
const absolutes: Record<Language, readonly ReadonlySet<string>[]> = {
  nl: [
    wordSet("altijd alle alles allemaal iedereen elke elk ieder iedere overal"),
    wordSet("nooit niemand nergens onmogelijk"),
    wordSet("uitsluitend enkel alleen"),
    wordSet("volledig compleet totaal helemaal absoluut gegarandeerd voorgoed definitief"),
  ],
  en: [
    wordSet("always all everything everyone everybody every each everywhere"),
    wordSet("never nobody none nowhere impossible"),
    wordSet("only solely wholly"),
    wordSet("completely totally entirely fully absolutely guaranteed permanently forever"),
  ],
};
/** Words of the evidence that sweep as far, though a question may use them freely; in the same order. */
const backing: Record<Language, readonly ReadonlySet<string>[]> = {
  nl: [wordSet("beide heel hele gehele"), wordSet("geen niets"), wordSet("pas"), wordSet("geheel blijvend laatste")],
  en: [
    wordSet("both whole entire any"),
    wordSet("no nothing not"),
    wordSet("sole"),
    wordSet("whole entire lasting last"),
  ],
};

/**
 * What the question claims or the answer says is no more sweeping than the evidence: "always" needs an "always" in the
 * proving sentence; "more than all" compares and does not sweep. A false statement may sweep; that is what is wrong with it.
 */
export const noAbsolutes = ruleOf({ rule: "no-absolutes", severity: "warn", field: "prompt" }, (item) => {
  const { question, key, edition } = item;
  const { language } = edition;
  const claims = key.kind === "trueFalse" && !key.correct ? [] : [stemOf(question), ...answersOf(question, key)];
  const claimed = claims.flatMap((claim) =>
    lowerWords(claim).filter((_, at, words) => !["dan", "than"].includes(words[at - 1] ?? "")),
  );
  const said = provingSentences(item).flatMap(lowerWords);
  for (const [sort, words] of absolutes[language].entries()) {
    const swept = claimed.find((word) => words.has(word));
    const isBacked = said.some((word) => words.has(word) || backing[language][sort]?.has(word));
    if (swept !== undefined && !isBacked) return `the evidence does not say "${swept}"`;
  }
  return null;
});
