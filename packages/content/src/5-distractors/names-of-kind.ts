import type { Entity, Listed, ListedName, NameList } from "@leesbewijs/language";
import type { Reading } from "../2-reading/reading.ts";

/** Kinds of which the lists are full enough to find a neighbour. */
const known = new Set(["country", "city", "capital", "province", "party", "club", "ministry"]);
const atHome = new Set(["NL", "BE", "GB", "US", "IE"]);
/** How many of the nearest are taken into account. */
const near = 8;

/**
 * Names that the article does not have, of the kind of a key and near it: countries and provinces by distance, cities of
 * the same country and size, clubs and parties of the same country.
 *
 * @param seed picks among the nearest.
 */
export function namesOfKind({ entities, nameList }: Reading, key: Entity, seed: number): string[] {
  const { kind, country } = key;
  if (kind === undefined || !known.has(kind)) return [];
  // Whose country is not known has no neighbours.
  if (country === undefined && /^(?:party|club|ministry)$/u.test(kind)) return [];
  const own = nameList.things
    .get(key.name)
    ?.find((thing) => thing.type === key.type && plainKind(thing.kind) === plainKind(kind));
  if (own === undefined) return [];
  const told = new Set(entities.flatMap(({ name }) => nameList.things.get(name)?.map(({ id }) => id) ?? []));
  const toldCountries = new Set(entities.map((entity) => entity.country));
  const byThing = new Map<number, { readonly thing: Listed; readonly name: string }>();
  for (const { name, thing, shared } of listedOf(nameList, key.type, kind, country)) {
    if (told.has(thing.id) || byThing.has(thing.id)) continue;
    if (kind === "country" && toldCountries.has(thing.country)) continue;
    // A part of the town, or the town that it is a part of.
    if (isNear(own, thing)) continue;
    // The same name for two things would not be a wrong answer for sure.
    if (shared || name.length < 4) continue;
    byThing.set(thing.id, { thing, name });
  }
  const nearest = [...byThing.values()]
    .map((one) => ({ ...one, distance: distance(own, one.thing, kind) }))
    .sort((a, b) => a.distance - b.distance || a.thing.id - b.thing.id)
    .slice(0, near);
  return nearest
    .map(({ name }, at) => ({ name, rank: (at * 7 + seed) % nearest.length }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ name }) => name)
    .slice(0, 4);
}

const listedNames = new WeakMap<NameList, Map<string, readonly ListedName[]>>();

/** The names that may stand in for one another: of one kind and, but for countries themselves, of one country. Each sort is looked up once. */
function listedOf(list: NameList, type: Entity["type"], kind: string, country = ""): readonly ListedName[] {
  const plain = plainKind(kind);
  const sort = `${type}/${plain}/${country}`;
  const known = listedNames.get(list) ?? new Map<string, readonly ListedName[]>();
  listedNames.set(list, known);
  const names = known.get(sort) ?? namesOfSort(list, type, plain, country);
  known.set(sort, names);
  return names;
}

function namesOfSort({ things }: NameList, type: Entity["type"], kind: string, country: string): ListedName[] {
  if (kind === "country") return things.namesOf(type, kind);
  const names = things.namesOf(type, kind, country);
  return kind === "city" ? [...names, ...things.namesOf(type, "capital", country)] : names;
}

/** Closer than some fifteen kilometres; countries and provinces lie apart by themselves. */
function isNear(a: Listed, b: Listed): boolean {
  if (a.location === undefined || b.location === undefined || a.kind === "country" || a.kind === "province")
    return false;
  return Math.hypot(a.location.lat - b.location.lat, (a.location.lon - b.location.lon) * 0.6) < 0.14;
}

const plainKind = (kind: string): string => (kind === "capital" ? "city" : kind);

/** Countries lie near by place, cities by size; of others the order of the list decides. */
function distance(a: Listed, b: Listed, kind: string): number {
  if (kind === "country" || kind === "province") {
    if (a.location === undefined || b.location === undefined) return 1e6;
    const lon = (a.location.lon - b.location.lon) * Math.cos((a.location.lat * Math.PI) / 180);
    return Math.hypot(a.location.lat - b.location.lat, lon);
  }
  // Of countries far away only the large cities are known.
  if ((kind === "city" || kind === "capital") && !atHome.has(a.country ?? "")) return -b.population;
  if (kind === "city" || kind === "capital") return Math.abs(Math.log((a.population + 1000) / (b.population + 1000)));
  return Math.abs(a.id - b.id);
}
