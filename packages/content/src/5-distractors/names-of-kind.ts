import type { Entity, Listed, NameList } from "@leesbewijs/language";
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
  const own = nameList.things
    .get(key.name)
    ?.find((thing) => thing.type === key.type && plainKind(thing.kind) === plainKind(kind));
  if (own === undefined) return [];
  const told = new Set(entities.flatMap(({ name }) => nameList.things.get(name)?.map(({ id }) => id) ?? []));
  const toldCountries = new Set(entities.map((entity) => entity.country));
  const byThing = new Map<number, { readonly thing: Listed; readonly name: string }>();
  for (const { name, thing, shared } of listedOf(nameList, sortOf({ type: key.type, kind, country }))) {
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

type ListedName = { readonly name: string; readonly thing: Listed; readonly shared: boolean };
const indexes = new WeakMap<NameList, ReadonlyMap<string, readonly ListedName[]>>();

type Sorted = { readonly type: string; readonly kind: string; readonly country?: string | undefined };

/** What names must share to stand in for one another: the kind and, but for countries themselves, the country. */
function sortOf({ type, kind, country }: Sorted): string {
  return `${type}/${plainKind(kind)}/${kind === "country" ? "" : country}`;
}

/** The names of a list that are of a sort. The list has tens of thousands and is put in order once. */
function listedOf(list: NameList, sort: string): readonly ListedName[] {
  const index = indexes.get(list) ?? indexOf(list);
  indexes.set(list, index);
  return index.get(sort) ?? [];
}

function indexOf({ things: listed }: NameList): ReadonlyMap<string, readonly ListedName[]> {
  const index = new Map<string, ListedName[]>();
  for (const [name, things] of listed) {
    for (const thing of things) {
      if (!known.has(thing.kind)) continue;
      const sort = sortOf(thing);
      const names = index.get(sort) ?? [];
      names.push({ name, thing, shared: things.length > 1 });
      index.set(sort, names);
    }
  }
  return index;
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
