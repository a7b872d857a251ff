import type { Language, Span } from "@leesbewijs/domain";

/** English words that hold two, with the length of the first. */
const joined: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["gotta", 3],
  ["wanna", 3],
  ["dont", 2],
  ["didnt", 3],
  ["doesnt", 4],
  ["cant", 2],
  ["wont", 2],
  ["isnt", 2],
]);

/** Cuts the clitic off an English word: "don't" -> "do" "n't", "Bush's" -> "Bush" "'s". Dutch words stay whole ("auto's", "zo'n"). */
export function splitClitics(text: string, span: Span, language: Language): Span[] {
  if (language === "nl" || span.end - span.start < 3) return [span];
  const word = text.slice(Math.max(span.start, span.end - 10), span.end).toLowerCase();
  const clitic = /(?:n['\u2019`]t|(?<=[^'\u2019`])['\u2019`](?:s|m|d|ll|re|ve)|(?<=s)['\u2019])$/.exec(word);
  const length = clitic === null ? (joined.get(word) ?? 0) : word.length - clitic[0].length;
  if (length === 0) return [span];
  const cut = span.end - word.length + length;
  return [
    { start: span.start, end: cut },
    { start: cut, end: span.end },
  ];
}
