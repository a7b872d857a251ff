import type { Language } from "@leesbewijs/domain";
import type { ReadSentence } from "../2-reading/reading.ts";
import { isFinite, lower } from "../2-reading/tokens.ts";
import { connectives } from "./word-lists.ts";

/** What a question leaves out of a clause: words that only tie it to the one before, and what stands in brackets. */
export function droppedTokens(sentence: ReadSentence, finite: number, end: number, language: Language): Set<number> {
  const { tokens } = sentence.analysed;
  const dropped = new Set<number>();
  let depth = 0;
  for (let at = 0; at < end; at += 1) {
    const word = lower(tokens[at]);
    if (word === "(" || word === "[") depth += 1;
    if (depth > 0) dropped.add(at);
    if ((word === ")" || word === "]") && depth > 0) depth -= 1;
    // ", 49,": how old somebody is now.
    const age = word === "," && /^(?:now|nu)$/u.test(lower(tokens[at + 1])) ? at + 2 : at + 1;
    if (
      word === "," &&
      tokens[age]?.upos === "NUM" &&
      lower(tokens[age + 1]) === "," &&
      tokens[at - 1]?.upos === "PROPN"
    )
      for (let inside = at; inside <= age + 1; inside += 1) dropped.add(inside);
    // In English they may stand before the verb too: "Bos then left".
    const near = at > finite ? at <= finite + 6 : language === "en" && at > 0 && at < finite;
    const isAside = near && connectives[language].has(word) && !isFinite(tokens[at]);
    // "wel" and "nu" belong to what follows them in "wel eens", "nu al".
    if (isAside && !/^(?:ADP|NOUN|VERB)$/u.test(tokens[at]?.upos ?? "")) dropped.add(at);
  }
  return dropped;
}
