import type { Reading, ReadSentence } from "../../2-reading/reading.ts";
import { isFinite, lower, type TokenRange } from "../../2-reading/tokens.ts";
import { resolveReferences } from "../references.ts";
import { range, sayTokens } from "../say-tokens.ts";

/** A clause with its verb at the end: it can stand behind "omdat", whatever opened it. */
export type Reason = TokenRange & { readonly sentence: ReadSentence; readonly opener: string; readonly text: string };

const openers = /^(?:omdat|doordat|aangezien|dat|terwijl|hoewel|nadat|zodat|toen|voordat|zodra)$/u;

/** All clauses of an article with their verb at the end that can be read by themselves; `text` is without the opener. */
export function reasonsIn(reading: Reading, sentences: readonly ReadSentence[]): Reason[] {
  return sentences.flatMap((sentence) => {
    if (sentence.quoted) return [];
    const { tokens } = sentence.analysed;
    return tokens.flatMap((token, opener) => {
      const word = lower(token);
      if (!openers.test(word) || token.upos !== "SCONJ") return [];
      return reasonAt(reading, sentence, opener) ?? [];
    });
  });
}

function reasonAt(reading: Reading, sentence: ReadSentence, opener: number): Reason | null {
  const { tokens } = sentence.analysed;
  const stop = tokens.findIndex(({ upos, form }, at) => at > opener && upos === "PUNCT" && form !== "'");
  const first = opener + 1;
  const last = (stop < 0 ? tokens.length : stop) - 1;
  const inside = tokens.slice(first, last + 1);
  if (inside.length < 4 || inside.length > 18 || isFinite(inside[0])) return null;
  if (inside.filter(isFinite).length !== 1 || inside.some(({ upos }) => upos === "SCONJ")) return null;
  // The verb stands at the end, with at most one phrase behind it.
  if (inside.findIndex(isFinite) < inside.length - 7) return null;
  const places = range(first, last + 1);
  const resolved = resolveReferences(reading, sentence, places, true);
  if (resolved === null || resolved.leaning > 1) return null;
  return {
    sentence,
    first,
    last,
    opener: lower(tokens[opener]),
    text: sayTokens(sentence, places, resolved.rewordings),
  };
}
