import type { Language } from "@leesbewijs/domain";
import type { ReadSentence, Reading } from "../2-reading/reading.ts";
import { lower } from "../2-reading/tokens.ts";
import type { Rewording } from "./say-tokens.ts";

const both: Record<Language, RegExp> = {
  nl: /^(?:de (?:twee |beide )?|beide )(?:landen|partijen|kampen|buurlanden|staten|ploegen|clubs|bedrijven)$/iu,
  en: /^(?:the (?:two )?|both )(?:countries|parties|sides|neighbours|nations|teams|clubs|companies)$/iu,
};

/**
 * "de twee landen" said in names, where only one pair can be meant: the first sentence joins two names of one kind, and up
 * to here no other pair was joined.
 */
export function pairRewordings(reading: Reading, sentence: ReadSentence, tokens: readonly number[]): Rewording[] {
  const pair = onlyPair(reading, sentence);
  if (pair === null) return [];
  const all = sentence.analysed.tokens;
  return tokens.flatMap((first) => {
    for (const length of [3, 2]) {
      const words = all
        .slice(first, first + length)
        .map(lower)
        .join(" ");
      const last = first + length - 1;
      if (both[reading.language].test(words) && tokens.includes(last)) return [{ first, last, text: pair }];
    }
    return [];
  });
}

function onlyPair({ sentences, language }: Reading, { index }: ReadSentence): string | null {
  const pairs = sentences
    .slice(0, index)
    .flatMap((sentence) => pairsIn(sentence, language).map((pair) => ({ pair, at: sentence.index })));
  const first = pairs[0];
  if (first === undefined || first.at > 1) return null;
  return pairs.every(({ pair }) => pair === first.pair) ? first.pair : null;
}

/** Two names of one type with only "en" between them. */
function pairsIn({ names, analysed }: ReadSentence, language: Language): string[] {
  const and = language === "nl" ? "en" : "and";
  return names.flatMap((name, at) => {
    const next = names[at + 1];
    if (next === undefined || next.first !== name.last + 2 || lower(analysed.tokens[name.last + 1]) !== and) return [];
    if (name.entity.type !== next.entity.type || name.entity.kind !== next.entity.kind) return [];
    return [`${name.entity.name} ${and} ${next.entity.name}`];
  });
}
