import type { Language } from "@leesbewijs/domain";
import { mostSentences, type Reading, type ReadSentence } from "../../2-reading/reading.ts";
import { isFinite, lower, type TokenRange } from "../../2-reading/tokens.ts";
import { resolveReferences } from "../references.ts";
import { range, sayTokens } from "../say-tokens.ts";

/** How a sentence ends behind a word that opens a clause: "... nadat | de brug was gesloten". */
export type Ending = TokenRange & {
  readonly sentence: ReadSentence;
  readonly opener: string;
  readonly text: string;
  readonly lemmas: ReadonlySet<string>;
};

/** Behind words of one kind the same endings fit: a clause with its verb at the end, or in English any clause. */
const openers: Record<Language, RegExp> = {
  nl: /^(?:omdat|doordat|aangezien|dat|terwijl|hoewel|nadat|zodat|toen|voordat|zodra|totdat|tenzij|als)$/u,
  en: /^(?:that|because|until|after|before|although|though|if|unless|when|while|where)$/u,
};
const shortest = 4;
const longest = 16;

/** All clauses of an article behind an opening word up to the next sign, that can be read by themselves. */
export function endingsIn(reading: Reading): Ending[] {
  return reading.sentences.slice(0, mostSentences).flatMap((sentence) => {
    if (sentence.quoted || /["“”«»]|''|``/u.test(sentence.text)) return [];
    return sentence.analysed.tokens.flatMap((token, at) =>
      at > 0 && token.upos === "SCONJ" && openers[reading.language].test(lower(token))
        ? (endingAt(reading, sentence, at) ?? [])
        : [],
    );
  });
}

function endingAt(reading: Reading, sentence: ReadSentence, opener: number): Ending | null {
  const { tokens } = sentence.analysed;
  const stop = tokens.findIndex(({ upos, form }, at) => at > opener && upos === "PUNCT" && form !== "-");
  const first = opener + 1;
  const last = (stop < 0 ? tokens.length : stop) - 1;
  const inside = tokens.slice(first, last + 1);
  if (inside.length < shortest || inside.length > longest || isFinite(inside[0])) return null;
  if (inside.some(({ upos }) => upos === "SCONJ")) return null;
  const verbs = inside.filter(isFinite).length;
  // In Dutch the one finite verb stands at the end, with at most one phrase behind it.
  if (reading.language === "nl" && (verbs !== 1 || inside.findIndex(isFinite) < inside.length - 7)) return null;
  if (reading.language === "en" && (verbs !== 1 || !inside.some(({ relation }) => /^(?:nsubj|expl)/u.test(relation))))
    return null;
  const places = range(first, last + 1);
  const resolved = resolveReferences(reading, sentence, places, true);
  if (resolved === null || resolved.leaning > 1) return null;
  return {
    sentence,
    first,
    last,
    opener: lower(tokens[opener]),
    text: sayTokens(sentence, places, resolved.rewordings),
    lemmas: new Set(inside.filter(({ upos }) => /^(?:NOUN|VERB|ADJ|PROPN|NUM)$/u.test(upos)).map(({ lemma }) => lemma)),
  };
}
