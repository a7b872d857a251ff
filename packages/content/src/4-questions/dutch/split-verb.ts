import type { FrequencyList } from "@leesbewijs/language";

const particles =
  /^(aan|achter|af|bij|binnen|dicht|door|goed|in|kwijt|langs|los|mee|na|neer|om|onder|op|open|over|plaats|rond|samen|tegen|terecht|terug|toe|uit|vast|vol|voor|voorbij|vrij|weg)(\p{Ll}{3,})$/u;

/** A verb as it stands in a main clause: its finite form, and the particle that goes to the end. */
export type SplitVerb = { readonly form: string; readonly particle: string };

/**
 * "uitbrak" -> "brak ... uit", "eindigde" as it is.
 *
 * @returns null where it is not certain whether the verb comes apart ("overleed")
 */
export function splitVerb(form: string, lemma: string, { words }: FrequencyList): SplitVerb | null {
  const parts = particles.exec(lemma);
  if (parts === null) return { form, particle: "" };
  const [, particle = ""] = parts;
  const rest = form.slice(particle.length);
  if (!form.startsWith(particle)) return { form, particle: "" };
  // These come apart or not by their meaning.
  if (/^(?:door|om|onder|over|voor|aan)$/u.test(particle)) return null;
  return words.has(rest) ? { form: rest, particle } : null;
}
