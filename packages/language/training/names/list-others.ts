import type { ListedName } from "./listed-name.ts";
import { namesOf, readList } from "./read-lists.ts";

/** Organisations, events, works, products and peoples: our own lists. */
export function listOthers(): ListedName[] {
  const organisations = readList("organisations").flatMap(([first = "", country = "-", field]) => {
    const of = (names: readonly string[]): ListedName => ({
      type: "organisation",
      kind: first.replace("*", ""),
      country: country === "-" ? "" : country,
      population: 0,
      nl: names.filter((name) => !name.startsWith("en:")).map(withoutLanguage),
      en: names.filter((name) => !name.startsWith("nl:")).map(withoutLanguage),
    });
    const names = namesOf(field);
    return first.startsWith("*") ? names.map((name) => of([name])) : [of(names)];
  });
  const others = readList("other-names").flatMap(([type = "", kind = "", field]) =>
    namesOf(field).map((name) => ({
      type: type as ListedName["type"],
      kind,
      country: "",
      population: 0,
      nl: [name],
      en: [name],
    })),
  );
  return [...organisations, ...others];
}

const withoutLanguage = (name: string): string => name.replace(/^(?:nl|en):/, "");

/** Words for the people of a country and what is theirs: "word|country|form|language"; form `a` adjective, `s` one, `p` more. */
export function listDemonyms(): string[] {
  return readList("countries").flatMap(([country = "", , adjectiveNl, peopleNl, , adjectiveEn, peopleEn]) => {
    const of = (form: string, language: string, words: readonly string[]): string[] =>
      words.map((word) => `${word}|${country}|${form}|${language}`);
    const dutch = namesOf(adjectiveNl).flatMap((word) => [word, inflected(word)]);
    const people = namesOf(peopleNl);
    return [
      ...of("a", "nl", dutch),
      ...of(
        "s",
        "nl",
        people.filter((word) => !isPlural(word)),
      ),
      ...of("p", "nl", people.filter(isPlural)),
      ...of("a", "en", namesOf(adjectiveEn)),
      ...of("p", "en", namesOf(peopleEn)),
    ];
  });
}

/** "Armeens" -> "Armeense", "Chinees" -> "Chinese"; "Thaise" is inflected. */
const inflected = (word: string): string => (word.endsWith("e") ? word : `${word.replace(/ees$/, "es")}e`);

/** Of the Dutch words in the list. */
const isPlural = (word: string): boolean => /(?:en|ers|iërs|'s|nars|aars)$/.test(word);
