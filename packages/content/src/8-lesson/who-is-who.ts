import type { Entity } from "@leesbewijs/language";
import type { Reading } from "../2-reading/reading.ts";
import type { Somebody } from "./lesson-parts.ts";

const most = 12;

/** People and organisations of which the text says what they are, in its own words, those that it names most first. */
export function whoIsWho(reading: Reading): Somebody[] {
  return reading.entities
    .filter(({ type, mentions }) => (type === "person" || type === "organisation") && mentions.some(({ certain }) => certain))
    .flatMap((entity) => somebody(reading, entity))
    .sort((one, other) => other.entity.mentions.length - one.entity.mentions.length)
    .slice(0, most);
}

/** The longest of the roles says most: "minister van Buitenlandse Zaken" rather than "minister". */
function somebody({ text: { article } }: Reading, entity: Entity): Somebody[] {
  const [role] = [...entity.roles]
    .filter(({ span, text }) => article.text.slice(span.start, span.end) === text && text.length <= 200)
    .sort((one, other) => other.text.length - one.text.length || one.span.start - other.span.start);
  return role === undefined ? [] : [{ entity, name: entity.name, role: { span: role.span, text: role.text } }];
}
