import type { Language } from "@leesbewijs/domain";
import { ByteReader } from "../model/byte-reader.ts";
import { WordTable } from "../model/word-table.ts";
import { ListedThings } from "./listed-things.ts";

/** "a": adjective, "s": one person, "p": more of them. */
export type Demonym = { readonly country: string; readonly form: "a" | "s" | "p" };

export type NameList = {
  readonly language: Language;
  readonly things: ListedThings;
  readonly demonyms: ReadonlyMap<string, Demonym>;
  readonly firstNames: Pick<WordTable<"m" | "f" | "either">, "get" | "has">;
  readonly surnames: Pick<WordTable<true>, "has">;
};

/** Reads the decompressed bytes of `models/names.bin`. Names that only the other language uses are left out. */
export function readNameList(bytes: Uint8Array, language: Language): NameList {
  const reader = new ByteReader(bytes);
  const things = new ListedThings(reader.list(), language);
  const demonyms = demonymsOf(reader.list(), language);
  const [men, women, either, surnames] = [
    reader.textBytes(),
    reader.textBytes(),
    reader.textBytes(),
    reader.textBytes(),
  ];
  const firstNames = new WordTable<"m" | "f" | "either">([
    { bytes: either, value: "either" },
    { bytes: men, value: "m" },
    { bytes: women, value: "f" },
  ]);
  return { language, things, demonyms, firstNames, surnames: new WordTable([{ bytes: surnames, value: true }]) };
}

function demonymsOf(lines: readonly string[], language: Language): Map<string, Demonym> {
  const found = new Map<string, Demonym>();
  for (const line of lines) {
    const [word = "", country = "", form, of] = line.split("|");
    if (of === language && !found.has(word)) found.set(word, { country, form: form as Demonym["form"] });
  }
  return found;
}
