import { mostSentences, type Reading } from "../2-reading/reading.ts";

const membership =
  /\b(?:lid|leden|lidstaat|lidstaten|vertegenwoordigd|onderdeel|deelnemer|deelnemers|aangesloten|member|members|represented|part of|belongs? to)\b/iu;

/** Enough for any article; a text of names alone must not cost the square of its length. */
const mostNames = 12;
const mostMembers = 40;

/**
 * With whom somebody is in one organisation, by the article: "Rusland, lid van de groep", "de groep, waarin ook Frankrijk
 * vertegenwoordigd is". What one of them did the group did too, and so perhaps the other.
 *
 * @returns for the id of an entity the ids of those who share an organisation with it, and of these organisations
 */
export function sharedGroups({ sentences }: Reading): ReadonlyMap<string, ReadonlySet<string>> {
  const membersOf = new Map<string, Set<string>>();
  for (const { text, names } of sentences.slice(0, mostSentences)) {
    if (names.length > mostNames || !membership.test(text)) continue;
    const groups = names.filter(({ entity }) => entity.type === "organisation").map(({ entity }) => entity.id);
    for (const group of groups) {
      const members = membersOf.get(group) ?? new Set([group]);
      for (const { entity } of names) if (members.size < mostMembers) members.add(entity.id);
      membersOf.set(group, members);
    }
  }
  const shared = new Map<string, Set<string>>();
  for (const members of membersOf.values()) {
    for (const one of members) {
      const known = shared.get(one) ?? new Set<string>();
      for (const other of members) if (other !== one) known.add(other);
      shared.set(one, known);
    }
  }
  return shared;
}
