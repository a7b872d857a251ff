import type { Entity } from "@leesbewijs/language";
import type { ReadSentence } from "../2-reading/reading.ts";

/** The names in some sentences and how often each stands there, most first; those with as many in the order of the text. */
export function namesIn(sentences: readonly ReadSentence[]): { readonly entity: Entity; readonly times: number }[] {
  const counts = new Map<Entity, number>();
  for (const { names, references } of sentences)
    for (const { entity } of [...names, ...references]) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].map(([entity, times]) => ({ entity, times })).sort((one, other) => other.times - one.times);
}

/** What is known to be somebody or something can be spoken of; "Amersfoortse" and what nobody knows cannot. */
export function hasCertainType(type: Entity["type"]): boolean {
  return type !== "people" && type !== "unknown";
}
