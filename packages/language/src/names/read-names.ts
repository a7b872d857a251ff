import type { AnalysedSentence } from "../analysed-sentence.ts";
import { nameDocument, type NameDocument } from "./document.ts";
import type { Entity, Mention, Role } from "./entity.ts";
import { findNames, type FoundName } from "./find-names.ts";
import { type Group, groupNames } from "./group-names.ts";
import type { Listed } from "./listed-things.ts";
import type { NameList } from "./name-list.ts";
import { referBack } from "./refer-back.ts";
import { readRoles } from "./read-roles.ts";

/**
 * Persons, organisations, places and other things that a text names, with their types where these are certain ("unknown"
 * elsewhere), their roles and all their mentions. Linear in the length of the text.
 *
 * @param sentences of `text`, as `analyse` gives them.
 * @param list of the text's language.
 */
export function readNames(text: string, sentences: readonly AnalysedSentence[], list: NameList): Entity[] {
  const document = nameDocument(text, sentences, list);
  const names = findNames(document);
  const earlier = new Map(names.map((name, at) => [name, names[at - 1]]));
  const groups = groupNames(document, names);
  const others = referBack(document, groups);
  return groups.map((group, at) =>
    entityOf(document, group, { id: `e${at + 1}`, earlier, others: others.get(group) ?? [] }),
  );
}

type Surroundings = {
  readonly id: string;
  readonly earlier: ReadonlyMap<FoundName, FoundName | undefined>;
  /** Mentions without a name. */
  readonly others: readonly Mention[];
};

function entityOf(
  document: NameDocument,
  { mentions, decision }: Group,
  { id, earlier, others }: Surroundings,
): Entity {
  const names = mentions.map(({ name }) => name);
  const aliases = [...new Set(mentions.map(({ form }) => form))];
  const roles = decision.type === "person" ? names.flatMap((name) => readRoles(document, name, earlier.get(name))) : [];
  const thing = meant(names, decision.type);
  const demonym = names.map(({ text }) => document.list.demonyms.get(text)).find(Boolean);
  const country =
    decision.type === "people" ? demonym?.country : decision.type === "place" ? thing?.country : undefined;
  const people = names.every(({ adjective }) => adjective) ? "adjective" : (thing?.kind ?? "nationality");
  const kind = decision.type === "people" ? people : decision.kind;
  return {
    id,
    type: decision.type,
    ...(kind !== undefined && { kind }),
    ...(decision.head !== undefined && { head: decision.head }),
    name: fullest(aliases),
    aliases,
    ...(decision.gender !== undefined && { gender: decision.gender }),
    number: isPlural(document, names) ? "pl" : "sg",
    roles: distinct(roles),
    mentions: [...mentions.map(({ name, certain }) => mentionOf(document, name, certain)), ...others].sort(
      (one, other) => one.span.start - other.span.start,
    ),
    ...(country !== undefined && { country }),
    ...(thing?.location !== undefined && { location: thing.location }),
  };
}

/** Cities of one name lie in many countries: the largest is meant only where it is far larger than the rest. */
const farLarger = 8;

function meant(names: readonly FoundName[], type: Entity["type"]): Listed | undefined {
  const [first, second] = new Set(names.flatMap(({ things }) => things.filter((thing) => thing.type === type)));
  if (first === undefined || second === undefined || first.country === second.country) return first;
  return /^(?:city|area)$/.test(first.kind) && first.population < farLarger * second.population ? undefined : first;
}

function distinct(roles: readonly Role[]): Role[] {
  const seen = new Set<string>();
  return roles.filter(({ text }) => !seen.has(text) && seen.add(text) !== undefined);
}

/** The form with most words, then the longest, then the first. */
function fullest(aliases: readonly string[]): string {
  const rank = (name: string): number => 1000 * name.split(" ").length + name.length;
  return aliases.reduce((best, name) => (rank(name) > rank(best) ? name : best), aliases[0] ?? "");
}

function isPlural({ list }: NameDocument, names: readonly FoundName[]): boolean {
  const plural =
    /^(?:Verenigde Staten|VS|V\.S\.|Filipijnen|Malediven|Maldiven|Bahama's|Seychellen|Alpen|Pyreneeën|Ardennen|Antillen|Azoren|Alps|Pyrenees|Philippines)/;
  return names.some(({ text }) => plural.test(text) || list.demonyms.get(text)?.form === "p");
}

function mentionOf({ sentences }: NameDocument, name: FoundName, certain: boolean): Mention {
  const { span, sentence, first, end } = name;
  const { tokens } = sentences[sentence] ?? { tokens: [] };
  // The head of a name is the one of its tokens that depends on something outside it.
  let head = first;
  for (let at = end - 1; at >= first; at -= 1) {
    const to = tokens[at]?.head ?? -1;
    if (to < first || to >= end) head = at;
  }
  return { span, sentence, form: name.adjective ? "adjective" : "name", certain, head };
}
