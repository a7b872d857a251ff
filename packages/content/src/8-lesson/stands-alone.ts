import type { ReadSentence, Reading } from "../2-reading/reading.ts";
import { leaningStarts } from "../3-facts/word-lists.ts";
import { resolveReferences } from "../4-questions/references.ts";

/**
 * Whether a stretch of a sentence can be read by itself as it stands: it does not begin with a word that leans on what came
 * before, and nothing in it points at somebody or something that is named elsewhere. A day that counts from the news
 * ("vrijdag") may stand in it: the date stands above the article.
 */
export function standsAlone(reading: Reading, sentence: ReadSentence, first = 0, last = sentence.analysed.tokens.length - 1): boolean {
  const { tokens } = sentence.analysed;
  const start = tokens[first]?.form.toLowerCase() ?? "";
  if (leaningStarts[reading.language].has(start)) return false;
  const range = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const named = sentence.names.some((name) => name.first >= first && name.last <= last);
  const resolved = resolveReferences(reading, sentence, range, named);
  if (resolved === null || resolved.leaning > 0) return false;
  // Of what would have to be said otherwise, times may stay; names may not.
  const reworded = sentence.references.some((reference) => reference.first <= last && reference.last >= first && !isOwned(sentence, reference.first, named));
  return !reworded;
}

/** "haar busjes": an owner who is named in the same sentence. */
function isOwned({ analysed, names }: ReadSentence, at: number, named: boolean): boolean {
  const token = analysed.tokens[at];
  return named && token?.upos === "PRON" && names.some((name) => name.last < at) && /^(?:nmod:poss|det|nmod)$/.test(token.relation);
}

/** A statement of the article itself, of a length that can be read at once. */
export function isStatement({ quoted, text, analysed: { tokens } }: ReadSentence): boolean {
  return !quoted && tokens.length >= 6 && tokens.length <= 45 && /[.!]["”’)]?$/u.test(text) && !/["“”„«»]|''|``/u.test(text);
}
