import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readList } from "./read-lists.ts";

type Names = Readonly<Partial<Record<"generic" | "female" | "male", readonly string[]>>>;
type Locale = { readonly person?: { readonly first_name?: Names; readonly last_name?: Names } };

export type PeopleNames = {
  readonly men: readonly string[];
  readonly women: readonly string[];
  /** Given to both. */
  readonly either: readonly string[];
  readonly surnames: readonly string[];
};

/** Latin letters with a capital first, one word or joined by hyphens. */
const written = /^\p{Lu}[\p{Ll}\p{Lu}'\u2019-]+$/u;
const latin = /^[\p{Script=Latin}'\u2019-]+$/u;
const isName = (name: string): boolean => name.length > 1 && written.test(name) && latin.test(name);

/** First names with the gender they are given to, and surnames, of all the languages of `@faker-js/faker`, and our own list. */
export async function listPeople(packages: string): Promise<PeopleNames> {
  const file = join(packages, "node_modules/@faker-js/faker/dist/index.js");
  const { allLocales } = (await import(pathToFileURL(file).href)) as { allLocales: Record<string, Locale> };
  const men = new Set<string>();
  const women = new Set<string>();
  const either = new Set<string>();
  const surnames = new Set<string>();
  const add = (to: Set<string>, names: readonly string[] = []): void =>
    names.filter(isName).forEach((name) => to.add(name));
  for (const { person } of Object.values(allLocales)) {
    if (typeof person?.first_name !== "object") continue;
    add(men, person.first_name.male);
    add(women, person.first_name.female);
    add(either, person.first_name.generic);
    const last = person.last_name ?? {};
    for (const names of [last.generic, last.female, last.male]) add(surnames, names);
  }
  // Our own list decides where the sources know a name as given to both.
  const own = readList("first-names");
  for (const [gender, field = ""] of own) add(gender === "m" ? men : women, field.split(","));
  const decided = new Map(own.flatMap(([gender, field = ""]) => field.split(",").map((name) => [name, gender])));
  for (const name of [...men].filter((name) => women.has(name))) {
    if (decided.get(name) !== "f") women.delete(name);
    if (decided.get(name) !== "m") men.delete(name);
    if (!men.has(name) && !women.has(name)) either.add(name);
  }
  const sorted = (names: Iterable<string>): string[] => [...names].sort();
  return {
    men: sorted(men),
    women: sorted(women),
    either: sorted([...either].filter((name) => !men.has(name) && !women.has(name))),
    surnames: sorted(surnames),
  };
}
