import type { Entity } from "@leesbewijs/language";
import type { Reading } from "../2-reading/reading.ts";
import type { Ask } from "../4-questions/ask.ts";
import { occursWithAsked } from "./occurs-with-asked.ts";
import { sharedGroups } from "./shared-groups.ts";

/**
 * Names of the article that may stand beside a name as wrong answers: of its type and kind, nobody who is named in the same
 * sentence, nobody of whom another sentence might say the same. If a guard cannot decide, the name goes.
 */
export function namesBeside(reading: Reading, ask: Ask, key: Entity): Entity[] {
  const inSentence = new Set([...ask.sentence.names, ...ask.sentence.references].map(({ entity }) => entity.id));
  const together = groupsOf(reading).get(key.id);
  const beside = reading.entities.filter(
    (entity) =>
      !inSentence.has(entity.id) &&
      together?.has(entity.id) !== true &&
      !ask.sentence.names.some((name) => meets(name.entity.name, entity.name)) &&
      isKnownPerson(reading, entity) &&
      sameSort(entity, key, ask.shape === "gap") &&
      !sameThing(entity, key) &&
      // A queen does nothing that somebody else could be taken for.
      isRegnal(entity) === isRegnal(key) &&
      !occursWithAsked(reading, ask, entity),
  );
  // Who has a role could have another; then come those who are told of most.
  return beside.sort(
    (a, b) => Number(b.roles.length > 0) - Number(a.roles.length > 0) || b.mentions.length - a.mentions.length,
  );
}

const isRegnal = ({ name }: Entity): boolean => / [IVX]+$/u.test(name);

const known = new WeakMap<Reading, ReturnType<typeof sharedGroups>>();

/** Worked out once for an article. */
function groupsOf(reading: Reading): ReturnType<typeof sharedGroups> {
  const found = known.get(reading) ?? sharedGroups(reading);
  known.set(reading, found);
  return found;
}

/** In a gap any name of the type will do; a question says the kind. */
function sameSort(entity: Entity, key: Entity, inGap: boolean): boolean {
  if (entity.type !== key.type || entity.number !== key.number) return false;
  if (entity.type === "person")
    return entity.gender === undefined || key.gender === undefined || entity.gender === key.gender;
  if (entity.type === "organisation")
    return entity.kind === key.kind || (inGap && (entity.kind === undefined || key.kind === undefined));
  // What a name means is not known: only other names like it can stand beside it.
  if (entity.type === "unknown" || entity.type === "product")
    return inGap && entity.mentions.length > 1 && words(entity.name) === words(key.name);
  return entity.kind !== undefined && alike.has(entity.kind) && rank(entity.kind) === rank(key.kind);
}

function words(name: string): number {
  return name.split(/\s+/u).length;
}

/** Places of these kinds can stand for each other; a river or a region is too much its own. */
const alike = new Set(["country", "city", "capital", "province", "continent"]);

/** A capital is a city among cities. */
function rank(kind: string | undefined): string | undefined {
  return kind === "capital" ? "city" : kind;
}

/** A name of several words whose first is no first name may be a song or a storm. */
function isKnownPerson({ nameList }: Reading, { type, name, roles }: Entity): boolean {
  const [first = "", ...rest] = name.split(" ");
  if (type !== "person" || rest.length === 0 || roles.length > 0) return true;
  // "El Niño", "La Niña": an article of another language.
  if (/^(?:El|La|Los|Las|Le|Il)$/u.test(first)) return false;
  return nameList.firstNames.has(first) || /^(?:\p{Lu}\.)+$/u.test(first) || /^(?:van|de|von|al|di|da)$/iu.test(first);
}

function meets(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a.includes(b) || b.includes(a);
}

/** Another name for it, or a part of its name. */
function sameThing(entity: Entity, key: Entity): boolean {
  const names = new Set(key.aliases.map((name) => name.toLowerCase()));
  if (entity.aliases.some((name) => names.has(name.toLowerCase()))) return true;
  // A shared surname may be one person told in two ways.
  const words = new Set(
    key.name
      .toLowerCase()
      .split(/[\s-]+/u)
      .filter((word) => word.length > 3),
  );
  return (
    entity.name
      .toLowerCase()
      .split(/[\s-]+/u)
      .some((word) => words.has(word)) || meets(entity.name, key.name)
  );
}
