import type { LanguageModel } from "../src/model/language-model.ts";
import { modelFormat } from "../src/model/load-model.ts";
import { cellsOf, type WeightTable } from "../src/model/weight-table.ts";
import { ByteWriter } from "./byte-writer.ts";

/** The bytes that `loadModel` reads back as the same model. */
export function writeModel(model: LanguageModel): Uint8Array {
  const writer = new ByteWriter();
  writer.text(modelFormat);
  writer.text(model.language);
  writer.list(model.tags);
  writeTable(writer, model.tagger.forwards);
  writeTable(writer, model.tagger.backwards);
  writeLexicon(writer, model);
  writeLemmas(writer, model);
  writer.list(model.relations);
  writer.number(model.parsers.length);
  for (const { backwards, table } of model.parsers) {
    writer.number(backwards ? 1 : 0);
    writeTable(writer, table);
  }
  return writer.done();
}

function writeTable(writer: ByteWriter, table: WeightTable): void {
  const { classes, bits } = table;
  const { places, cells } = cellsOf(table);
  writer.number(classes);
  writer.number(bits);
  writer.number(places.length);
  places.forEach((place, at) => writer.number(place - (places[at - 1] ?? 0)));
  writer.put(Uint8Array.from(cells));
}

function writeLexicon(writer: ByteWriter, { lexicon: { keys, classes, noun } }: LanguageModel): void {
  writer.number(keys.length);
  keys.forEach((key, at) => writer.number(key - (keys[at - 1] ?? 0)));
  writer.put(classes);
  writer.number(noun.length);
  writer.put(Uint8Array.from(noun, (of) => (of ? 1 : 0)));
}

function writeLemmas(writer: ByteWriter, { lemmas }: LanguageModel): void {
  const scripts = [...new Set(lemmas.values())].sort();
  const numbers = new Map(scripts.map((script, at) => [script, at]));
  const keys = [...lemmas.keys()];
  writer.list(scripts);
  writer.list(
    keys.map((key, at) => {
      const shared = sharedStart(keys[at - 1] ?? "", key);
      return String.fromCharCode(48 + shared) + key.slice(shared);
    }),
  );
  for (const script of lemmas.values()) writer.number(numbers.get(script) ?? 0);
}

/** At most 70, so that the sign that carries it stays a letter of ASCII. */
function sharedStart(before: string, key: string): number {
  let at = 0;
  while (at < 70 && at < key.length && before[at] === key[at]) at += 1;
  return at;
}
