import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Lexicon, lexiconKey } from "../src/tags/lexicon.ts";

/** What the word lists say a form can be; a bit each. */
const signs = {
  noun: 1,
  plural: 2,
  infinitive: 4,
  firstPerson: 8,
  thirdPerson: 16,
  pastSingular: 32,
  pastPlural: 64,
  participle: 128,
  adjective: 256,
  adjectiveWithE: 512,
  comparative: 1024,
  superlative: 2048,
  adverb: 4096,
  name: 8192,
  word: 16384,
} as const;
type Sign = keyof typeof signs;

/** Builds the lexicon of Dutch from OpenTaal, UniMorph and the noun, verb and adjective index of spacy-lookups-data. */
export function buildLexicon(directory: string): Lexicon {
  const found = new Map<string, number>();
  const add = (form: string, sign: Sign): void => {
    const lower = form.toLowerCase();
    if (lower !== "") found.set(lower, (found.get(lower) ?? 0) | signs[sign]);
  };
  for (const word of lines(directory, "nouns-meervouden.txt")) add(word, "plural");
  for (const word of lines(directory, "werkwoorden-infinitief.txt")) add(word, "infinitive");
  for (const word of lines(directory, "alleen-bijwoorden.txt")) add(word, "adverb");
  for (const word of lines(directory, "adjectieven-en-bijwoorden.txt")) add(word, "adjective");
  for (const word of lines(directory, "basiswoorden-gekeurd.txt")) add(word, /^\p{Lu}/u.test(word) ? "name" : "word");
  for (const line of lines(directory, "opentaal-inflections.tsv")) add(line.split("\t")[0] ?? "", "word");
  addIndex(directory, add);
  addParadigms(directory, add);
  return pack(found);
}

function addIndex(directory: string, add: (form: string, sign: Sign) => void): void {
  const file = join(directory, "nl_lemma_index.json");
  const index = JSON.parse(readFileSync(file, "utf8")) as Record<"adj" | "noun" | "verb", string[]>;
  for (const word of index.adj) add(word, "adjective");
  for (const word of index.noun) add(word, "noun");
  for (const word of index.verb) add(word, "infinitive");
}

function addParadigms(directory: string, add: (form: string, sign: Sign) => void): void {
  for (const line of lines(directory, "unimorph-nld.tsv")) {
    const [, form = "", features = ""] = line.split("\t");
    const sign = paradigmSign(features);
    // A separable verb stands apart in its finite forms: "stelt uit".
    if (sign !== null) add(form.split(" ")[0] ?? "", sign);
  }
}

function paradigmSign(features: string): Sign | null {
  if (features.startsWith("ADJ")) {
    if (features.includes("CMPR")) return "comparative";
    if (features.includes("SPRL")) return "superlative";
    return /DEF|PL/.test(features.replace("INDF", "")) ? "adjectiveWithE" : "adjective";
  }
  if (features === "V;NFIN") return "infinitive";
  if (features === "V.PTCP;PST") return "participle";
  if (features === "V;IND;PRS;1;SG") return "firstPerson";
  if (features === "V;IND;PRS;3;SG") return "thirdPerson";
  if (/PST;3;SG/.test(features)) return "pastSingular";
  if (/IND;PST;PL/.test(features)) return "pastPlural";
  return null;
}

/** Sets of signs that fewer than this many words have lose their rarest details, so that a class fits a byte. */
const mostClasses = 250;

function pack(found: ReadonlyMap<string, number>): Lexicon {
  const counts = new Map<number, number>();
  for (const set of found.values()) counts.set(set, (counts.get(set) ?? 0) + 1);
  const sets = [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([set]) => set)
    .slice(0, mostClasses);
  const numbers = new Map(sets.map((set, at) => [set, at]));
  const plain = numbers.get(signs.word) ?? 0;
  const entries = new Map<number, number>();
  for (const [form, set] of found) entries.set(lexiconKey(form), numbers.get(set) ?? plain);
  const sorted = [...entries].sort((a, b) => a[0] - b[0]);
  return {
    keys: Uint32Array.from(sorted, ([key]) => key),
    classes: Uint8Array.from(sorted, ([, of]) => of),
    noun: sets.map((set) => (set & (signs.noun | signs.plural)) !== 0),
  };
}

function lines(directory: string, name: string): string[] {
  const file = join(directory, name);
  if (!existsSync(file)) throw new Error(`The word list ${name} is missing from ${directory}`);
  return readFileSync(file, "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
