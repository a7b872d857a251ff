import type { Span } from "@leesbewijs/domain";
import type { Entity } from "@leesbewijs/language";
import type { Reading, ReadSentence } from "../2-reading/reading.ts";
import { isPlural, within } from "../2-reading/tokens.ts";
import type { Somebody } from "./lesson-parts.ts";
import { quote } from "./quoted.ts";

const most = 12;

/** People and organisations of which the text says what they are, in its own words, those that it names most first. */
export function whoIsWho(reading: Reading): Somebody[] {
  return reading.entities
    .filter(
      ({ type, mentions }) => (type === "person" || type === "organisation") && mentions.some(({ certain }) => certain),
    )
    .flatMap((entity) => somebody(reading, entity))
    .sort((one, other) => other.entity.mentions.length - one.entity.mentions.length)
    .slice(0, most);
}

/** The longest of the roles says most: "minister van Buitenlandse Zaken" rather than "minister". An organisation has its noun. */
function somebody(reading: Reading, entity: Entity): Somebody[] {
  const { article } = reading.text;
  const [role] = [...entity.roles]
    .filter(({ span, text }) => article.text.slice(span.start, span.end) === text)
    .map(({ span }) => wholePhrase(reading, span))
    .filter((span) => !isOfMany(reading, entity, span))
    .filter(({ start, end }) => end - start <= 200)
    .sort((one, other) => other.end - other.start - (one.end - one.start) || one.start - other.start);
  const noun = role === undefined && entity.type === "organisation" ? nounBefore(reading, entity) : undefined;
  const span = role ?? (noun && wholePhrase(reading, noun));
  return span === undefined ? [] : [{ entity, name: entity.name, role: quote(reading, span) }];
}

/** "researchers from ..." is not what one journal is. */
function isOfMany({ sentences }: Reading, { number }: Entity, span: Span): boolean {
  const sentence = sentences.find((each) => each.span.start <= span.start && span.end <= each.span.end);
  const noun = sentence?.analysed.tokens.find((token) => token.span.start >= span.start && token.upos === "NOUN");
  return number === "sg" && isPlural(noun);
}

/** With the adjectives and nouns right before it: "coast guard pilot" of "former coast guard pilot". */
function wholePhrase({ sentences }: Reading, span: Span): Span {
  const sentence = sentences.find((each) => each.span.start <= span.start && span.end <= each.span.end);
  if (sentence === undefined) return span;
  const { tokens } = sentence.analysed;
  let first = tokens.findIndex((token) => token.span.start >= span.start);
  while (first > 0 && describes(sentence, first - 1)) first -= 1;
  return { start: tokens[first]?.span.start ?? span.start, end: span.end };
}

function describes({ analysed, names }: ReadSentence, at: number): boolean {
  const token = analysed.tokens[at];
  if (token === undefined || names.some((name) => within(at, name))) return false;
  return (
    token.upos === "NOUN" ||
    (token.upos === "ADJ" && !/^(?:last|next|first|vorig|vorige|volgende|eerste)$/u.test(token.form.toLowerCase()))
  );
}

/** "onderzoeksinstituut" of "onderzoeksinstituut Leeslab". */
function nounBefore({ text: { article } }: Reading, { head, mentions }: Entity): Span | undefined {
  if (head === undefined) return undefined;
  for (const { form, span } of mentions) {
    const start = span.start - head.length - 1;
    if (form === "name" && start >= 0 && article.text.slice(start, span.start - 1) === head)
      return { start, end: start + head.length };
  }
  return undefined;
}
