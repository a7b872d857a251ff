import type { Reading } from "../../2-reading/reading.ts";

/** The country that an adjective tells ("Armeense"), as a code; null for other words. */
export function countryOf({ nameList }: Reading, word: string): string | null {
  const found = nameList.demonyms.get(word);
  return found?.form === "a" ? found.country : null;
}

/**
 * The adjectives of the other countries that an article names, in the form of the given one: "Armeense" -> "Russische",
 * "Turkse". Told countries first; none of them tells the same country.
 */
export function adjectivesOfCountries(reading: Reading, word: string): string[] {
  const own = countryOf(reading, word);
  const ends = word.endsWith("e");
  const told = new Map<string, number>();
  for (const { country, type, kind, mentions } of reading.entities) {
    if (country === undefined || country === own || type !== "place" || kind !== "country") continue;
    told.set(country, (told.get(country) ?? 0) + mentions.length);
  }
  const words = new Map<string, string>();
  for (const [form, demonym] of reading.nameList.demonyms) {
    if (demonym.form === "a" && form.endsWith("e") === ends && told.has(demonym.country) && !words.has(demonym.country))
      words.set(demonym.country, form);
  }
  return [...words]
    .sort(([a], [b]) => (told.get(b) ?? 0) - (told.get(a) ?? 0) || (a < b ? -1 : 1))
    .map(([, form]) => form);
}
