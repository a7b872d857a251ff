import type { Language, Span } from "@leesbewijs/domain";
import { mostSentences, type NameInSentence, type ReadSentence, type Reading } from "../../2-reading/reading.ts";
import { speechVerbs } from "../../3-facts/word-lists.ts";
import type { Ask } from "../ask.ts";
import { quoted } from "./ask-gap.ts";

const prompts: Record<Language, (quotation: string) => string> = {
  nl: (quotation) => `Wie zegt in het artikel: ${quotation}?`,
  en: (quotation) => `Who says in the article: ${quotation}?`,
};
const shortest = 25;
const longest = 150;

/**
 * Whose words they are: “We gaan door”, zegt Jansen. Asked only where a person is named right beside the verb of speech, or
 * before the colon. Of words that run over several sentences one is shown.
 */
export function askQuotes(reading: Reading): Ask[] {
  const sentences = reading.sentences.slice(0, mostSentences);
  let from = 0;
  return reading.text.quotations.flatMap((quotation) => {
    while (from < sentences.length && (sentences[from]?.span.end ?? 0) <= quotation.start) from += 1;
    const first = sentences[from];
    let to = from;
    while (to < sentences.length && (sentences[to]?.span.end ?? 0) < quotation.end) to += 1;
    const last = sentences[to];
    if (first === undefined || last === undefined || last.paragraph !== first.paragraph) return [];
    return askQuote(reading, quotation, first, last, sentences[from - 1]) ?? [];
  });
}

function askQuote(
  reading: Reading,
  quotation: Span,
  first: ReadSentence,
  last: ReadSentence,
  before: ReadSentence | undefined,
): Ask | null {
  const { text, language } = reading;
  const behind = speakerOf(last, quotation, language);
  // “Mills said, "The bridge is closed. It opens soon."”: named in the first sentence of what is said.
  const ahead = behind ?? (first === last ? null : speakerOf(first, quotation, language));
  const colon = ahead ?? beforeColon(first, quotation, text.article.text);
  const told = colon === null && before !== undefined ? subjectBefore(before, first, last, quotation) : null;
  const speaker = colon ?? told;
  if (speaker === null) return null;
  const at = told !== null && before !== undefined ? before : behind === null ? first : last;
  const words = shownWords(text.article.text, quotation);
  if (words === null) return null;
  const rest = first === last && told === null ? {} : { alsoProof: [words.span] };
  return {
    shape: "source",
    prompt: prompts[language](quoted(words.said, language)),
    answer: { type: "name", entity: speaker.entity, text: speaker.entity.name },
    sentence: at,
    proof: at.span,
    asked: at.analysed.tokens.map(({ lemma }) => lemma),
    process: "retrieve",
    skill: "claim_source",
    difficulty: 1,
    certainty: "reported",
    leaning: 0,
    agreement: 1,
    ...rest,
  };
}

/**
 * The first sentence of somebody's words that says something: not too short, and cut at a comma where it is too long to be
 * read at a glance. A letter that the article put in brackets ("[T]he") is read as it stands.
 */
function shownWords(text: string, quotation: Span): { readonly said: string; readonly span: Span } | null {
  const inside = { start: quotation.start + 1, end: quotation.end - 1 };
  for (const found of text.slice(inside.start, inside.end).matchAll(sentences)) {
    const start = inside.start + found.index + (found[0].length - found[0].trimStart().length);
    const whole = text.slice(start, inside.start + found.index + found[0].length).replace(/[,.\s]+$/u, "");
    const told = beforeOmission(whole);
    const raw = told.length < longest ? told : cutAtComma(told);
    if (raw === null) continue;
    const said = `${raw.replaceAll(/\[(\p{L})\](?=\p{Ll})/gu, "$1")}${raw === whole ? "" : " …"}`;
    if (
      raw.length > shortest &&
      /^\p{Lu}/u.test(said) &&
      said.split(" ").length >= 5 &&
      !/["“”«»\n?]|\[\W|\[[^\]]*$/u.test(said)
    )
      return { said, span: { start, end: start + raw.length } };
  }
  return null;
}

/** Up to where the article has left words out: "[...]". */
function beforeOmission(words: string): string {
  const at = words.search(/\s*\[(?:\.|…|$)/u);
  return at < 0 ? words : words.slice(0, at).replace(/[,;]$/u, "");
}

/** Up to a stop that closes no initial ("E. coli"). */
const sentences = /(?:[^.!?]|(?<=(?<!\p{L})\p{Lu})\.)+[.!?]?/gu;

/** Up to the last comma or dash before the limit that leaves more than half of it. */
function cutAtComma(words: string): string | null {
  const near = words.slice(0, longest - 2);
  const at = Math.max(near.lastIndexOf(", "), near.lastIndexOf(" — "), near.lastIndexOf(" – "));
  return at * 2 > longest ? words.slice(0, at) : null;
}

/** The one person named outside the quotation, with at most four words between the name and a verb of speech. */
function speakerOf(
  { analysed: { tokens }, names }: ReadSentence,
  quotation: { readonly start: number; readonly end: number },
  language: Language,
): NameInSentence | null {
  const outside = names.filter(
    ({ span, entity }) => entity.type === "person" && (span.end <= quotation.start || span.start >= quotation.end),
  );
  const beside = outside.find((name) => isBeside(tokens, name, quotation, language));
  if (beside !== undefined) return beside;
  const [speaker] = outside;
  if (speaker === undefined || outside.length > 1) return null;
  if (isWho(tokens, speaker, quotation, language)) return speaker;
  const near = tokens.some(
    ({ lemma, upos, span }, at) =>
      upos === "VERB" &&
      speechVerbs[language].has(lemma) &&
      (span.end <= quotation.start || span.start >= quotation.end) &&
      at >= speaker.first - 5 &&
      at <= speaker.last + 3,
  );
  return near ? speaker : null;
}

/** "It was led by Mills, who runs the mill, who said": right before the quotation something is told of the one person named. */
function isWho(
  tokens: ReadSentence["analysed"]["tokens"],
  { last }: NameInSentence,
  { start }: { readonly start: number },
  language: Language,
): boolean {
  const words = tokens.filter(({ span, upos }, at) => at > last && span.end <= start && upos !== "PUNCT");
  const said = words.at(-1);
  return (
    said?.upos === "VERB" && speechVerbs[language].has(said.lemma) && /^(?:who|die)$/u.test(words.at(-2)?.form ?? "")
  );
}

/** “It is done”, Mills said; “It is done”, said Mills: right behind the quotation marks nobody else can be meant, whoever is named further on. */
function isBeside(
  tokens: ReadSentence["analysed"]["tokens"],
  { first, last }: NameInSentence,
  { end }: { readonly end: number },
  language: Language,
): boolean {
  const behind = tokens.findIndex(({ span, upos }) => span.start >= end && upos !== "PUNCT");
  const says = (at: number): boolean => tokens[at]?.upos === "VERB" && speechVerbs[language].has(tokens[at].lemma);
  return behind >= 0 && ((first === behind && says(last + 1)) || (first === behind + 1 && says(behind)));
}

/** "Van der Schans: “Ik wist dat ...”": nobody else is named before the colon. */
function beforeColon({ span, names }: ReadSentence, quotation: Span, text: string): NameInSentence | null {
  const before = text.slice(span.start, quotation.start).trim();
  if (!before.endsWith(":") || before.length > 60) return null;
  const named = names.filter((name) => name.span.end <= quotation.start);
  const [speaker] = named;
  return named.length === 1 && speaker?.entity.type === "person" ? speaker : null;
}

/**
 * "Romp bleef positief. “We mogen tevreden zijn.”": whole sentences between quotation marks, with nobody beside them, are
 * said by the one person that the sentence before is about.
 */
function subjectBefore(
  before: ReadSentence,
  first: ReadSentence,
  last: ReadSentence,
  quotation: Span,
): NameInSentence | null {
  const isWhole = first.span.start === quotation.start && last.span.end <= quotation.end;
  if (!isWhole || before.paragraph !== first.paragraph || before.quoted) return null;
  const persons = [...before.names, ...before.references].filter(({ entity }) => entity.type === "person");
  const [person] = persons;
  if (person === undefined || persons.some(({ entity }) => entity.id !== person.entity.id)) return null;
  const isSubject = before.analysed.tokens.some(
    ({ relation }, at) => at >= person.first && at <= person.last && relation.startsWith("nsubj"),
  );
  return isSubject ? person : null;
}
