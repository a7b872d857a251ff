import type { Reading, ReadSentence } from "../../2-reading/reading.ts";
import { isFinite, lower, subtree, type TokenRange } from "../../2-reading/tokens.ts";
import { resolveReferences } from "../references.ts";
import { range, sayTokens } from "../say-tokens.ts";

/** "om over het conflict te praten": an infinitive with "te" and what belongs to it. */
export type Purpose = TokenRange & { readonly sentence: ReadSentence; readonly verb: number; readonly text: string };

const longest = 13;
const unfit = new Set("niet geen zonder willen kunnen hoeven moeten zullen hebben zijn mogen durven".split(" "));

/** All stretches of an article that can stand behind "om": with "om" already, or with "te" alone. */
export function purposesIn(reading: Reading, sentences: readonly ReadSentence[]): Purpose[] {
  return sentences.flatMap((sentence) => {
    if (sentence.quoted) return [];
    const { tokens } = sentence.analysed;
    return tokens.flatMap((token, verb) => {
      if (!token.features.includes("VerbForm=Inf") || lower(tokens[verb - 1]) !== "te") return [];
      return purposeAt(reading, sentence, verb) ?? [];
    });
  });
}

function purposeAt(reading: Reading, sentence: ReadSentence, verb: number): Purpose | null {
  const { tokens } = sentence.analysed;
  const whole = subtree(sentence.analysed, verb);
  const stop = tokens.findIndex(({ upos }, at) => at > verb && upos === "PUNCT");
  const last = Math.min(whole.last, (stop < 0 ? tokens.length : stop) - 1);
  const { first } = whole;
  const stretch = tokens.slice(first, last + 1);
  if (stretch.length < 3 || stretch.length > longest) return null;
  if (stretch.some((token) => isFinite(token) || token.form === "," || token.upos === "SCONJ")) return null;
  // What is not meant to be done is no purpose, nor is what one can or wants to do.
  if (stretch.some(({ lemma }) => unfit.has(lemma))) return null;
  if (/^(?:zonder|door|na|alvorens|in|van|tot|met|niet|geen|nog)$/u.test(lower(stretch[0]))) return null;
  const places = range(first, last + 1);
  const resolved = resolveReferences(reading, sentence, places, true);
  if (resolved === null || resolved.leaning > 1) return null;
  const said = sayTokens(sentence, places, resolved.rewordings);
  const text = lower(stretch[0]) === "om" ? said : `om ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
  return { sentence, first, last, verb, text };
}
