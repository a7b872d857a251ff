import type { Cue } from "./cues.ts";
import type { EntityType } from "./entity.ts";

export type Decision = {
  readonly type: EntityType;
  readonly kind?: string;
  readonly head?: string;
  readonly gender?: "m" | "f";
};

/** What a type must weigh, and by how much it must lead, before it is believed. */
const enough = 3;
const lead = 1.5;

/** Cues that were seen again in other mentions add a little. */
const again = 0.25;
const mostAgain = 3;

/** Adds up the cues of all mentions of one thing. "unknown" where none is strong enough, or two are near each other. */
export function decideType(mentions: readonly { readonly cues: readonly Cue[] }[]): Decision {
  const cues = mentions.flatMap((mention) => mention.cues);
  const sums = weigh(cues);
  const [best, second] = [...sums].sort(([, one], [, other]) => other - one);
  if (best === undefined || best[1] < enough || best[1] - Math.max(0, second?.[1] ?? 0) < lead)
    return { type: "unknown" };
  const [type] = best;
  const own = cues.filter((cue) => cue.type === type && cue.weight > 0);
  const strongest = own
    .filter(({ kind, weight }) => kind !== undefined && kind !== "" && weight >= 3)
    .sort((one, other) => other.weight - one.weight)[0];
  const head = type === "person" ? undefined : own.find((cue) => cue.head !== undefined)?.head;
  const gender = type === "person" ? genderOf(own) : undefined;
  return {
    type,
    ...(strongest?.kind !== undefined && { kind: strongest.kind }),
    ...(head !== undefined && { head }),
    ...(gender !== undefined && { gender }),
  };
}

function weigh(cues: readonly Cue[]): Map<EntityType, number> {
  const highest = new Map<string, number>();
  const counts = new Map<string, number>();
  const typeOf = new Map<string, EntityType>();
  for (const { cue, type, weight } of cues) {
    // Two cities of one name are one reason.
    const key = `${type} ${cue.startsWith("listed") ? "listed" : cue}`;
    const known = highest.get(key);
    highest.set(key, known === undefined || Math.abs(weight) > Math.abs(known) ? weight : known);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    typeOf.set(key, type);
  }
  const sums = new Map<EntityType, number>();
  for (const [key, weight] of highest) {
    const type = typeOf.get(key) ?? "unknown";
    const listed = key.endsWith(" listed");
    const repeated = listed ? 1 : 1 + again * Math.min(mostAgain, (counts.get(key) ?? 1) - 1);
    sums.set(type, (sums.get(type) ?? 0) + weight * repeated);
  }
  return sums;
}

/** Titles and role nouns outweigh first names; a contradiction is no gender. */
function genderOf(cues: readonly Cue[]): "m" | "f" | undefined {
  for (const kinds of [["title", "role", "apposition"], ["first name"]]) {
    const told = new Set(
      cues.filter(({ cue, gender }) => kinds.includes(cue) && gender !== undefined).map(({ gender }) => gender),
    );
    if (told.size > 1) return undefined;
    const [only] = told;
    if (only !== undefined) return only;
  }
  return undefined;
}
