import type { Span } from "@leesbewijs/domain";
import type { AnalysedSentence } from "../analysed-sentence.ts";
import { isCapital, listedAt, type NameDocument, plain } from "./document.ts";
import { joinedEnd } from "./join-parts.ts";
import { markNames } from "./mark-names.ts";
import type { Listed } from "./listed-things.ts";
import { splitRun } from "./split-run.ts";

/** A name in the text, before anything is said of what it names. */
export type FoundName = {
  readonly sentence: number;
  /** Tokens from `first` to before `end`. */
  readonly first: number;
  readonly end: number;
  readonly span: Span;
  /** With single spaces and straight apostrophes. */
  readonly text: string;
  /** What the list knows by the whole name. */
  readonly things: readonly Listed[];
  /** An adjective of a country or people: "Armeense". */
  readonly adjective: boolean;
};

/** A stretch of tokens that belongs together: a listed name, or one word of a name. */
export type Part = { readonly first: number; readonly end: number; readonly things: readonly Listed[] };

/** All names of a text, in order, without overlap. */
export function findNames(document: NameDocument): FoundName[] {
  return document.sentences.flatMap((sentence, at) => namesIn(document, sentence, at));
}

function namesIn(document: NameDocument, sentence: AnalysedSentence, at: number): FoundName[] {
  const parts = partsOf(document, sentence);
  const found: FoundName[] = [];
  for (let from = 0; from < parts.length;) {
    const to = joinedEnd(document, sentence, parts, from);
    for (const run of inCompound(sentence, parts[to - 1]) ? [] : splitRun(document, sentence, parts.slice(from, to))) {
      const name = nameOf(document, sentence, at, run);
      // "E. coli" and "plan B"
      if (!/^\p{L}\.?$/u.test(name.text)) found.push(name);
    }
    from = to;
  }
  return found;
}

/** "Grand Slam-titels": the name is the first part of a noun. */
function inCompound({ tokens }: AnalysedSentence, last: Part | undefined): boolean {
  const next = tokens[last?.end ?? 0]?.form ?? "";
  return /^[\p{Lu}\d][^-]*-\p{Ll}/u.test(next) && last?.things.length === 0;
}

function partsOf(document: NameDocument, sentence: AnalysedSentence): Part[] {
  const marks = markNames(document, sentence);
  const parts: Part[] = [];
  for (let at = 0; at < marks.length;) {
    const listed = marks[at] === true ? listedAt(document, sentence.tokens, at) : null;
    const end = listed?.end ?? at + 1;
    if (marks[at] === true) parts.push({ first: at, end, things: listed?.things ?? [] });
    at = end;
  }
  return parts;
}

function nameOf(document: NameDocument, { tokens }: AnalysedSentence, sentence: number, run: Part): FoundName {
  const { first, end } = run;
  const span = { start: tokens[first]?.span.start ?? 0, end: tokens[end - 1]?.span.end ?? 0 };
  const text = plain(document.text.slice(span.start, span.end));
  const { list } = document;
  const things = list.things.get(text) ?? (first + 1 === end ? run.things : []);
  return { sentence, first, end, span, text, things, adjective: isAdjective(document, tokens, run, text) };
}

/** "Armeense": English writes the people and the adjective alike, so there the word after it decides. */
function isAdjective(
  { list }: NameDocument,
  tokens: AnalysedSentence["tokens"],
  { first, end }: Part,
  text: string,
): boolean {
  const demonym = list.demonyms.get(text);
  const people = list.things.get(text)?.some(({ type }) => type === "people") === true;
  const next = tokens[end];
  const qualifies = next !== undefined && (next.upos === "NOUN" || next.upos === "ADJ" || isCapital(next.form));
  if (list.language === "en") return (people || demonym?.form === "a") && (qualifies || tokens[first]?.upos === "ADJ");
  const inflected = people && /(?:s|se)$/.test(text) && !/(?:ers|aars)$/.test(text);
  return (demonym?.form === "a" || inflected) && (tokens[first]?.upos !== "NOUN" || qualifies);
}

/** Whether an article or a word for many stands before the name: it then names people, not their country. */
export function hasArticle({ sentences }: NameDocument, name: FoundName): boolean {
  return /^(?:de|the|veel|some|many)$/i.test(sentences[name.sentence]?.tokens[name.first - 1]?.form ?? "");
}
