import type { Reading } from "../../2-reading/reading.ts";
import type { Clause } from "../../3-facts/clause.ts";
import { certaintyOf } from "../../3-facts/certainty.ts";
import type { ReadSentence } from "../../2-reading/reading.ts";
import { isFinite, lower } from "../../2-reading/tokens.ts";
import { leaningStarts } from "../../3-facts/word-lists.ts";
import { hasOpenClause } from "../has-open-clause.ts";
import { isRelative, resolveReferences } from "../references.ts";
import { range } from "../say-tokens.ts";

/** A stretch of a sentence that can be shown by itself, to the letter. */
export type Quotable = {
  readonly sentence: ReadSentence;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly leaning: number;
};

/**
 * A sentence (or its main clause) that says something by itself: nothing in it points outside, nobody speaks in quotation
 * marks, and it is neither too short nor too long to be read at a glance.
 *
 * @param clause its main clause where that was read; null takes the whole sentence.
 */
export function quotable(reading: Reading, sentence: ReadSentence, clause: Clause | null): Quotable | null {
  const { tokens } = sentence.analysed;
  if (sentence.quoted || !/[.!]$/u.test(sentence.text)) return null;
  const whole = tokens.length - 1;
  const end = clause === null || clause.end > whole - 4 ? whole : clause.end;
  // An English clause may be cut only where a subordinate one begins: elsewhere it may have lost what belongs to it.
  if (reading.language === "en" && end !== whole && !subordinate.test(lower(tokens[end + 1]))) return null;
  if (end < 7 || end > (reading.language === "en" ? 32 : 26) || hasOpenClause(tokens.slice(0, end))) return null;
  const first = lower(tokens[0]);
  if (clause === null && !hasVerb(reading, sentence)) return null;
  if (leaningStarts[reading.language].has(first) || /^(?:hoe|wat|waar\p{L}*|how|what|which|that)$/u.test(first))
    return null;
  if (!/^[\p{Lu}\d‘'"“]/u.test(sentence.text)) return null;
  // "Sinds twee weken" was so on the day of the news.
  if (sentence.times.some(({ value }) => value.kind === "duration" && value.relation === "since")) return null;
  if (sentence.times.some((time) => isRelative(time) && !isWeekday(reading, time.span))) return null;
  const resolved = resolveReferences({ ...reading }, { ...sentence, times: [] }, range(0, end), true);
  if (resolved === null || resolved.rewordings.length > 0) return null;
  // A possessive in front has nobody to belong to.
  if (/^(?:zijn|haar|hun|his|her|their|its)$/u.test(first)) return null;
  const stop = end === whole ? sentence.span.end : (tokens[end - 1]?.span.end ?? sentence.span.end);
  const text = reading.text.article.text.slice(sentence.span.start, stop);
  if (/[:;()“”"«»]|''|``|--/u.test(text) || /(?:^|\s)['‘](?![nst]\b)\p{L}/u.test(text)) return null;
  return { sentence, start: 0, end, text: end === whole ? text : `${text}.`, leaning: resolved.leaning };
}

const subordinate = /^(?:which|who|whom|where|while|although|though|but|because|after|before|when|as|since)$/u;

/** Without a verb it is a heading or a cry; an English past tense may have been taken for a participle. */
function hasVerb({ language }: Reading, { analysed: { tokens } }: ReadSentence): boolean {
  if (language === "en" && tokens.some(isFinite)) return true;
  const root = tokens.findIndex(({ head }) => head < 0);
  return (
    tokens[root]?.upos === "VERB" ||
    tokens.some(({ head, relation }) => head === root && /^(?:cop|aux)/u.test(relation))
  );
}

function isWeekday(reading: Reading, span: { readonly start: number; readonly end: number }): boolean {
  const text = reading.text.article.text.slice(span.start, span.end);
  return (
    /dag$|dag(?:ochtend|middag|avond|nacht)$|day(?: morning| afternoon| evening| night)?$/iu.test(text) &&
    text.length > 5
  );
}

/** How sure a quotation is of what it says. */
export function certaintyOfQuotation(
  { text, sentence, end }: Quotable,
  reading: Reading,
): ReturnType<typeof certaintyOf> {
  const verbs = sentence.analysed.tokens.slice(0, end).filter(({ upos }) => upos === "VERB");
  return certaintyOf(
    text,
    verbs.map(({ lemma }) => lemma),
    reading.language,
  );
}
