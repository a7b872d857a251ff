import type { Language } from "@leesbewijs/domain";
import type { Reading, ReadSentence } from "../../2-reading/reading.ts";
import { isFinite } from "../../2-reading/tokens.ts";
import { certaintyOf } from "../../3-facts/certainty.ts";
import { leaningStarts } from "../../3-facts/word-lists.ts";
import type { Ask } from "../ask.ts";
import { resolveReferences } from "../references.ts";
import { range } from "../say-tokens.ts";
import { wordsAnswer } from "../words-answer.ts";
import { quoted } from "./ask-gap.ts";
import type { Ending } from "./endings.ts";
import { editsOf } from "./quotable.ts";
import { retell } from "./retell.ts";

const prompts: Record<Language, (beginning: string) => string> = {
  nl: (beginning) => `Hoe gaat deze zin volgens het artikel verder? ${beginning}`,
  en: (beginning) => `How does this sentence go on, according to the article? ${beginning}`,
};
const causes = /^(?:omdat|doordat|aangezien|because)$/u;
const longest = 20;

/** Asks how a sentence ends, among the ends of other sentences of the article that would fit behind the same word. */
export function askEndings(reading: Reading, endings: readonly Ending[]): Ask[] {
  return endings.flatMap((ending) => askEnding(reading, ending, endings) ?? []);
}

function askEnding(reading: Reading, ending: Ending, endings: readonly Ending[]): Ask | null {
  const { sentence, first, last, opener } = ending;
  const { tokens } = sentence.analysed;
  if (last !== tokens.length - 2 || first < 5 || first > longest || !/[.!]$/u.test(sentence.text)) return null;
  const beginning = tokens.slice(0, first - 1);
  if (!beginning.some((token) => isFinite(token) || token.upos === "AUX")) return null;
  if (leaningStarts[reading.language].has(tokens[0]?.form.toLowerCase() ?? "")) return null;
  const resolved = resolveReferences(reading, sentence, range(0, first), true);
  if (resolved === null || resolved.leaning > 1) return null;
  const edits = editsOf(reading, sentence, resolved.rewordings, 0, first);
  if (edits === null) return null;
  const { text } = reading.text.article;
  const span = { start: sentence.span.start, end: tokens[first - 1]?.span.end ?? sentence.span.start };
  const shown = retell(text, span, edits);
  if (/[:;()]/u.test(shown)) return null;
  const speakers = /^(?:dat|that)$/u.test(opener) ? personsBefore(sentence, first) : null;
  const told = new Set(beginning.map(({ lemma }) => lemma));
  const wrong = endings
    .filter(
      (other) =>
        other.sentence !== sentence &&
        isOfAnother(other, speakers) &&
        shared(other.lemmas, ending.lemmas) < 2 &&
        shared(other.lemmas, told) < 2 &&
        other.text.length < ending.text.length * 2.2 + 8 &&
        ending.text.length < other.text.length * 2.2 + 8,
    )
    .sort(
      (a, b) =>
        Number(b.opener === opener) - Number(a.opener === opener) ||
        Math.abs(a.sentence.index - sentence.index) - Math.abs(b.sentence.index - sentence.index),
    )
    .slice(0, 4)
    .map((other) => ({ text: `… ${other.text}`, errorType: "other_fact" as const }));
  const isCause = causes.test(opener);
  const verbs = tokens.filter(({ upos }) => upos === "VERB").map(({ lemma }) => lemma);
  return {
    shape: "ending",
    prompt: prompts[reading.language](quoted(`${shown} …`, reading.language)),
    answer: { ...wordsAnswer(`… ${ending.text}`, isCause ? "why" : "ending", wrong), verbatim: false },
    sentence,
    proof: sentence.span,
    asked: tokens.map(({ lemma }) => lemma),
    process: isCause ? "infer" : "retrieve",
    skill: isCause ? "cause" : "what",
    difficulty: 2,
    certainty: certaintyOf(sentence.text, verbs, reading.language),
    leaning: resolved.leaning,
    agreement: 1,
  };
}

/** Who is named before a place in a sentence, by name or by a word that surely means somebody. */
function personsBefore({ names, references }: ReadSentence, end: number): ReadonlySet<string> {
  return new Set([...names, ...references].filter(({ last }) => last < end).map(({ entity }) => entity.id));
}

/** "zei dat ...": what the same one says elsewhere he says too, and whose words others are may not show. */
function isOfAnother({ sentence, first, opener }: Ending, speakers: ReadonlySet<string> | null): boolean {
  if (speakers === null || !/^(?:dat|that)$/u.test(opener)) return true;
  const own = personsBefore(sentence, first);
  return own.size > 0 && speakers.size > 0 && [...own].every((id) => !speakers.has(id));
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const one of a) if (b.has(one)) count += 1;
  return count;
}
