import type { Reading, ReadSentence } from "../../2-reading/reading.ts";
import { isFinite, lower, tokensAt } from "../../2-reading/tokens.ts";
import { certaintyOf } from "../../3-facts/certainty.ts";
import type { Ask } from "../ask.ts";
import { resolveReferences } from "../references.ts";
import { range, sayTokens } from "../say-tokens.ts";

/** "There are 300 bridges." -> "How many bridges are there, according to the article?" */
export function askExisting(reading: Reading, sentence: ReadSentence): Ask | null {
  const { tokens } = sentence.analysed;
  const [there, verb] = tokens;
  if (lower(there) !== "there" || !/^(?:are|were)$/u.test(lower(verb))) return null;
  const quantity = sentence.quantities.find(({ span }) => tokensAt(sentence.analysed, span)?.first === 2);
  const number = quantity && tokensAt(sentence.analysed, quantity.span);
  const counted = quantity?.counted && tokensAt(sentence.analysed, quantity.counted);
  if (quantity === undefined || quantity.kind !== "count" || quantity.value <= 1 || !number || !counted) return null;
  if (counted.first !== number.last + 1 || tokens[counted.last]?.upos !== "NOUN") return null;
  const stop = tokens.findIndex(
    (token, at) => at > counted.last && (token.upos === "PUNCT" || token.upos === "CCONJ" || isFinite(token)),
  );
  const end = stop < 0 ? tokens.length : stop;
  // A finite verb without a sign before it: "There were two men who ...".
  if (isFinite(tokens[end])) return null;
  const kept = range(counted.first, end);
  const resolved = resolveReferences(reading, sentence, kept, false);
  if (resolved === null) return null;
  const things = sayTokens(sentence, range(counted.first, counted.last + 1), resolved.rewordings);
  const more = sayTokens(sentence, range(counted.last + 1, end), resolved.rewordings);
  const isOf = lower(tokens[counted.last + 1]) === "of";
  const words = isOf ? `${things} ${more} ${lower(verb)} there` : `${things} ${lower(verb)} there ${more}`.trim();
  return {
    shape: "amount",
    prompt: `How many ${words}, according to the article?`,
    answer: {
      type: "amount",
      quantity,
      text: reading.text.article.text.slice(quantity.span.start, quantity.span.end),
    },
    sentence,
    proof: { start: sentence.span.start, end: tokens[end - 1]?.span.end ?? sentence.span.end },
    asked: kept.map((at) => tokens[at]?.lemma ?? ""),
    process: "retrieve",
    skill: "number",
    difficulty: 1,
    certainty: certaintyOf(sentence.text, [], "en"),
    leaning: resolved.leaning,
    agreement: 1,
  };
}
