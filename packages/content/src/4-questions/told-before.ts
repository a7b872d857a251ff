import type { ReadSentence, Reading } from "../2-reading/reading.ts";
import { lower } from "../2-reading/tokens.ts";
import { isSpecific, kinds } from "./specific-noun.ts";

const articles: Readonly<Record<string, string>> = { this: "the", dit: "het", deze: "de" };

/**
 * The article for a word that points at what an earlier sentence names by the same noun: "this prorogation" is "the prorogation". Null for
 * a noun that does not say which by itself ("plan"), and for a subject.
 */
export function articleFor(reading: Reading, { analysed: { tokens }, index }: ReadSentence, at: number): string | null {
  const article = at === 0 ? undefined : articles[lower(tokens[at])];
  const head = tokens[at]?.head ?? -1;
  const noun = tokens[head];
  if (article === undefined) return null;
  if (noun?.upos !== "NOUN" || head <= at || !noun.features.includes("Number=Sing")) return null;
  if (noun.relation.startsWith("nsubj") || kinds[reading.language].test(noun.lemma) || !isSpecific(reading, noun))
    return null;
  if (tokens.slice(at + 1, head).length > 0) return null;
  const isTold = reading.sentences.some(
    (earlier) =>
      earlier.index < index &&
      earlier.analysed.tokens.some(
        ({ lemma, upos, features }) => lemma === noun.lemma && upos === "NOUN" && features === noun.features,
      ),
  );
  return isTold ? article : null;
}
