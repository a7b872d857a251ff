import type { ReadSentence } from "../2-reading/reading.ts";
import type { Language } from "@leesbewijs/domain";
import { lower } from "../2-reading/tokens.ts";
import { speechVerbs } from "./word-lists.ts";

/**
 * Whose words a cut clause is: "De brug gaat dicht, meldt burgemeester Bos" -> "burgemeester Bos".
 *
 * @returns null where nobody is named behind the clause; `unclear` where somebody speaks and it is not certain who
 */
export function findSource(
  sentence: ReadSentence,
  end: number,
  language: Language,
): { readonly name: string } | "unclear" | null {
  const { tokens } = sentence.analysed;
  // "..., claiming that": the subject goes on, nobody else speaks.
  const verb = tokens.findIndex(
    ({ lemma, upos, form }, at) =>
      at >= end && upos === "VERB" && speechVerbs[language].has(lemma) && !(language === "en" && form.endsWith("ing")),
  );
  const aldus = tokens.findIndex((token, at) => at >= end && /^(?:aldus|volgens|according)$/u.test(lower(token)));
  const at = verb < 0 ? aldus : verb;
  // Only what comes right behind the comma is the speaker; further on it is a clause of its own.
  if (at < 0 || at > end + 4) return null;
  const named = sentence.names.find(({ first, entity }) => first >= end && entity.type === "person");
  return named === undefined ? "unclear" : { name: named.entity.name };
}
