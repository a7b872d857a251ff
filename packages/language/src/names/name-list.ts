import type { Language } from "@leesbewijs/domain";
import { ByteReader } from "../model/byte-reader.ts";
import type { EntityType } from "./entity.ts";

/** One thing that has names: a country, a company, a cup. */
export type Listed = {
  /** Its place in the list: two names of one thing share it. */
  readonly id: number;
  readonly type: EntityType;
  readonly kind: string;
  readonly country?: string;
  readonly location?: { readonly lat: number; readonly lon: number };
  /** Inhabitants of cities; 0 elsewhere. */
  readonly population: number;
};

/** "a": adjective, "s": one person, "p": more of them. */
export type Demonym = { readonly country: string; readonly form: "a" | "s" | "p" };

export type NameList = {
  readonly language: Language;
  readonly things: ReadonlyMap<string, readonly Listed[]>;
  readonly demonyms: ReadonlyMap<string, Demonym>;
  readonly firstNames: ReadonlyMap<string, "m" | "f" | "either">;
  readonly surnames: ReadonlySet<string>;
};

/** Reads the decompressed bytes of `models/names.bin`. Names that only the other language uses are left out. */
export function readNameList(bytes: Uint8Array, language: Language): NameList {
  const reader = new ByteReader(bytes);
  const things = thingsOf(reader.list(), language);
  const demonyms = demonymsOf(reader.list(), language);
  const [men, women, either, surnames] = [reader.list(), reader.list(), reader.list(), reader.list()];
  const firstNames = new Map<string, "m" | "f" | "either">();
  for (const name of either) firstNames.set(name, "either");
  for (const name of men) firstNames.set(name, "m");
  for (const name of women) firstNames.set(name, "f");
  return { language, things, demonyms, firstNames, surnames: new Set(surnames) };
}

function thingsOf(lines: readonly string[], language: Language): Map<string, Listed[]> {
  const found = new Map<string, Listed[]>();
  lines.forEach((line, id) => {
    const [type, kind = "", country = "", population, place = "", nl = "", en = ""] = line.split("|");
    const [lat, lon] = place.split(",").map(Number);
    const thing: Listed = {
      id,
      type: type as EntityType,
      kind,
      population: Number(population),
      ...(country !== "" && { country }),
      ...(lat !== undefined && lon !== undefined && { location: { lat, lon } }),
    };
    const names = language === "nl" || en === "=" ? nl : en;
    for (const name of new Set(names.split(","))) {
      if (name !== "") found.set(name, [...(found.get(name) ?? []), thing]);
    }
  });
  return found;
}

function demonymsOf(lines: readonly string[], language: Language): Map<string, Demonym> {
  const found = new Map<string, Demonym>();
  for (const line of lines) {
    const [word = "", country = "", form, of] = line.split("|");
    if (of === language && !found.has(word)) found.set(word, { country, form: form as Demonym["form"] });
  }
  return found;
}
