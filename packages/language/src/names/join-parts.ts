import type { AnalysedSentence } from "../analysed-sentence.ts";
import type { NameDocument } from "./document.ts";
import type { Part } from "./find-names.ts";

type Tokens = AnalysedSentence["tokens"];

/** Longer names are no names: a bound that keeps the work linear. */
const mostParts = 12;

/** The place among the parts before which the name that begins with part `from` ends. */
export function joinedEnd(
  document: NameDocument,
  { tokens }: AnalysedSentence,
  parts: readonly Part[],
  from: number,
): number {
  let to = from + 1;
  while (to < parts.length && to - from < mostParts && joins(document, tokens, parts, from, to)) to += 1;
  return to;
}

function joins(document: NameDocument, tokens: Tokens, parts: readonly Part[], from: number, to: number): boolean {
  const [left, right] = [parts[to - 1], parts[to]];
  if (left === undefined || right === undefined) return false;
  const between = tokens.slice(left.end, Math.min(right.first, left.end + 4)).map(({ form }) => form);
  if (right.first - left.end > 3) return false;
  if (isOwn(document, left) && isOwn(document, right)) return false;
  if (between.length === 0)
    return (
      (isParticle(document, tokens, left) || !areBothThings(left, right)) && !isAcronymAfterName(tokens, left, right)
    );
  if (between.length === 1 && between[0] === "-" && isTight(tokens, left.end)) return true;
  if (between.length === 1 && (between[0] === "&" || between[0] === "'")) return true;
  return joinsByParticles(document, tokens, { parts, from, to, between });
}

/** Adjectives of peoples take no part in names that the list does not know. */
const isOwn = (document: NameDocument, { things }: Part): boolean =>
  things.some(({ type }) => type === "people") && document.list.language === "nl";

/** "Van" is a town too. */
const isParticle = ({ words }: NameDocument, tokens: Tokens, { first, end }: Part): boolean =>
  end - first === 1 && words.particles.has((tokens[first]?.form ?? "").toLowerCase());

/** English cuts "Jean-Pierre" in three. */
const isTight = (tokens: Tokens, hyphen: number): boolean =>
  tokens[hyphen - 1]?.span.end === tokens[hyphen]?.span.start &&
  tokens[hyphen]?.span.end === tokens[hyphen + 1]?.span.start;

/** "Seattle Washington", "Apple iPod": two things, not one. */
const areBothThings = (left: Part, right: Part): boolean =>
  left.things.length > 0 &&
  right.things.length > 0 &&
  !(
    left.end - left.first === 1 && left.things.every(({ kind, population }) => kind === "city" && population < 300_000)
  );

const isAcronymAfterName = (tokens: Tokens, left: Part, right: Part): boolean =>
  left.end - left.first > 3 && /^\p{Lu}{3,}$/u.test(tokens[right.first]?.form ?? "");

type Joint = {
  readonly parts: readonly Part[];
  readonly from: number;
  readonly to: number;
  readonly between: readonly string[];
};

function joinsByParticles(document: NameDocument, tokens: Tokens, { parts, from, to, between }: Joint): boolean {
  const { words, list } = document;
  const start = parts[from]?.first ?? 0;
  const left = parts[to - 1]?.end ?? 0;
  const last = tokens[left - 1]?.form ?? "";
  const named = tokens.slice(start, left).some(({ form }) => words.namedOf.has(form));
  const [first = ""] = between;
  if (words.of.has(first) && named)
    return between.length === 1 || (between.length === 2 && /^(?:de|het|the)$/.test(between[1] ?? ""));
  // "Department of Health and Human Services"
  if (named && between.length === 1 && /^(?:and|en)$/.test(first))
    return (
      hasOf(document, tokens, start, left) &&
      parts[to]?.things.length === 0 &&
      !words.namedOf.has(tokens[parts[to]?.first ?? 0]?.form ?? "")
    );
  if (!between.every((form) => words.particles.has(form))) return false;
  const particle = words.particles.has(last.toLowerCase());
  const isPerson =
    particle || list.firstNames.has(last) || /^\p{Lu}\.?(?:-?\p{Lu}\.)*$/u.test(last) || last.endsWith("-Jan");
  if (parts[to - 1]?.things.some(({ type }) => type !== "person") === true && !isPerson) return false;
  if (words.strongParticles.has(between.at(-1) ?? ""))
    return isPerson || (parts[to - 1]?.things.length === 0 && between.length < 3);
  const unlisted =
    parts[to]?.things.some(
      ({ type, kind }) => type === "place" && /^(?:country|region|province|continent)$/.test(kind),
    ) !== true;
  return isPerson && (unlisted || to - from > 1);
}

const hasOf = (document: NameDocument, tokens: Tokens, start: number, end: number): boolean =>
  tokens.slice(start, end).some(({ form }) => document.words.of.has(form));
