import type { Language } from "@leesbewijs/domain";
import type { Entity } from "@leesbewijs/language";
import type { Reading } from "../2-reading/reading.ts";
import type { PlaceInText } from "./lesson-parts.ts";

const most = 12;

const kinds: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  country: { nl: "land", en: "country" },
  capital: { nl: "hoofdstad", en: "capital" },
  city: { nl: "stad of dorp", en: "town or city" },
  region: { nl: "regio", en: "region" },
  province: { nl: "provincie", en: "province" },
  continent: { nl: "werelddeel", en: "continent" },
  water: { nl: "water", en: "body of water" },
  mountain: { nl: "berg of gebergte", en: "mountain or mountains" },
  area: { nl: "gebied", en: "area" },
};

/** The places that the text names, most named first, with what kind of place they are. */
export function placesOf(reading: Reading): PlaceInText[] {
  return reading.entities
    .flatMap((entity) => placeOf(reading.language, entity) ?? [])
    .sort((one, other) => other.entity.mentions.length - one.entity.mentions.length)
    .slice(0, most);
}

function placeOf(language: Language, entity: Entity): PlaceInText | null {
  const mention = entity.mentions.find(({ form, certain }) => form === "name" && certain);
  if (entity.type !== "place" || mention === undefined) return null;
  const known = entity.kind === undefined ? undefined : kinds[entity.kind]?.[language];
  const [role] = entity.roles;
  const note = role?.text ?? (entity.head === undefined ? undefined : bareNoun(entity.head)) ?? known ?? null;
  return { entity, name: entity.name, note, span: mention.span };
}

/** "het dorp Oosterzand" and "het dorp" are both "dorp". */
function bareNoun(head: string): string {
  return head.replace(/^(?:de|het|een|the|an?)\s/iu, "").replace(/\s\p{Lu}.*$/u, "");
}
