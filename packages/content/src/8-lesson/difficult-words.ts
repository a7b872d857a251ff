import type { Language } from "@leesbewijs/domain";
import type { AnalysedToken, FrequencyList } from "@leesbewijs/language";
import type { ReadSentence, Reading } from "../2-reading/reading.ts";
import { within } from "../2-reading/tokens.ts";
import { inTextMeaning } from "./in-text-meaning.ts";
import type { DifficultWord } from "./lesson-parts.ts";
import { quote, quoteSentence } from "./quoted.ts";
import { rarityOf } from "./word-rarity.ts";

const most = 8;
/** Words above this are met in every newspaper (some six times in a million words); they need no card. */
const common = 3.8;
/** Where a text has few rarer words, up to here; nobody needs more common ones explained. */
const wellKnown = 4.5;
const fewest = 6;
/** A word that the text explains is worth learning though it is less rare. */
const explained = 1.2;

/**
 * The rarest words of the text that carry its meaning, names left out, those that the text itself explains first; at most
 * eight, in the order of the text. Words from quotations are met as well, but explained ones count only where the article
 * speaks itself.
 */
export function difficultWords(reading: Reading, frequency: FrequencyList): DifficultWord[] {
  const best = new Map<string, DifficultWord>();
  for (const sentence of reading.sentences) {
    sentence.analysed.tokens.forEach((token, at) => {
      if (!isWord(sentence, token, at)) return;
      const word = difficultWord(reading, sentence, at, frequency);
      if (mayBeName(word, at, frequency, reading.language)) return;
      const key = token.lemma.toLowerCase();
      const before = best.get(key);
      if (before === undefined || (before.meaning === null && word.meaning !== null)) best.set(key, word);
    });
  }
  const ordered = [...best.values()]
    .filter(({ zipf, meaning }) => zipf <= (meaning === null ? wellKnown : common + explained))
    .sort((one, other) => ease(one) - ease(other) || one.term.span.start - other.term.span.start);
  const chosen = ordered
    .filter((word, at) => at < fewest || word.zipf <= common || word.meaning !== null)
    .slice(0, most);
  return withoutParts(chosen).sort((one, other) => one.term.span.start - other.term.span.start);
}

/** Each word once; "panel" goes where "solar panel" is explained. */
function withoutParts(chosen: readonly DifficultWord[]): DifficultWord[] {
  const terms = chosen.map(({ term }) => term.text.toLowerCase());
  return chosen.filter((_, at) => {
    const own = terms[at] ?? "";
    return !terms.some((other, place) => (other === own ? place < at : other.split(" ").includes(own)));
  });
}

/** Lower goes first; of words that are as rare the longer one is the harder one. */
function ease({ zipf, meaning, term, parts }: DifficultWord): number {
  return (
    zipf - (meaning === null ? 0 : explained + 1) - Math.min(15, term.text.length) * 0.03 + (parts.length > 0 ? 0.4 : 0)
  );
}

/** With a capital that any first word has, and known to nobody: it may be a name. */
function mayBeName(
  { term, zipf, parts }: DifficultWord,
  at: number,
  { words, least }: FrequencyList,
  language: Language,
): boolean {
  if (at > 0 || !/^\p{Lu}/u.test(term.text) || words.has(term.text.toLowerCase())) return false;
  // Dutch makes new words by joining known ones; English writes them apart.
  return language === "en" ? zipf < least || parts.length > 0 : zipf < least && parts.length === 0;
}

function difficultWord(reading: Reading, sentence: ReadSentence, at: number, frequency: FrequencyList): DifficultWord {
  const { tokens } = sentence.analysed;
  const token = tokens[at];
  const { zipf, parts } = rarityOf(token?.form ?? "", token?.lemma ?? "", frequency, reading.language);
  const meaning = token?.upos !== "NOUN" && token?.upos !== "ADJ" ? null : inTextMeaning(tokens, at, reading.language);
  // "heat pump": what is explained is the whole name, which is rarer than its words.
  const first = meaning === null ? at : firstOfName(tokens, at);
  return {
    term: quote(reading, { start: tokens[first]?.span.start ?? 0, end: token?.span.end ?? 0 }),
    zipf: first === at ? zipf : Math.min(zipf, frequency.least),
    parts,
    meaning: meaning === null || sentence.quoted ? null : quote(reading, meaning),
    example: quoteSentence(sentence),
  };
}

function firstOfName(tokens: readonly AnalysedToken[], at: number): number {
  let first = at;
  while (first > 0 && tokens[first - 1]?.upos === "NOUN" && /^\p{Ll}+$/u.test(tokens[first - 1]?.form ?? ""))
    first -= 1;
  return first;
}

/** A noun, verb or adjective in plain small letters that is no part of a name. */
function isWord({ names, analysed }: ReadSentence, { upos, form, features }: AnalysedToken, at: number): boolean {
  if (
    !/^(?:NOUN|VERB|ADJ)$/.test(upos) ||
    form.length < 4 ||
    /NumType/.test(features) ||
    !/^\p{L}[\p{Ll}'’-]+$/u.test(form)
  )
    return false;
  if (at > 0 && /^\p{Lu}/u.test(form) && !/^["“‘„(:]$/u.test(analysed.tokens[at - 1]?.form ?? "")) return false;
  return !features.includes("Foreign=Yes") && !names.some((name) => within(at, name));
}
