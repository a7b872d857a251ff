import type { Language } from "@leesbewijs/domain";
import type { LemmaRules } from "../lemmas/lemmatize.ts";
import type { Lexicon } from "../tags/lexicon.ts";
import { ByteReader } from "./byte-reader.ts";
import type { LanguageModel } from "./language-model.ts";
import { packTable, type WeightTable } from "./weight-table.ts";

/** The first text of every model file; the number goes up when the format or the features change. */
export const modelFormat = "leesbewijs-language-2";

/**
 * Decodes a model file (not compressed: see `@leesbewijs/language/load`). Throws on bytes that are no model of this version,
 * as that is a fault of the installation and of no text.
 */
export function loadModel(bytes: Uint8Array): LanguageModel {
  const reader = new ByteReader(bytes);
  const format = reader.text();
  if (format !== modelFormat) throw new RangeError(`The model file has format "${format}", not "${modelFormat}"`);
  return {
    language: reader.text() as Language,
    tags: reader.list(),
    tagger: { forwards: readTable(reader), backwards: readTable(reader) },
    lexicon: readLexicon(reader),
    lemmas: readLemmas(reader),
    relations: reader.list(),
    parsers: Array.from({ length: reader.number() }, () => ({
      backwards: reader.number() === 1,
      table: readTable(reader),
    })),
  };
}

/** Only the cells that are not zero are in the file: the steps from one to the next, then their values. */
function readTable(reader: ByteReader): WeightTable {
  const classes = reader.number();
  const bits = reader.number();
  const count = reader.number();
  const places = reader.ascending(count, classes + 1);
  const cells = reader.take(count);
  return packTable(classes, bits, places, new Int8Array(cells.buffer, cells.byteOffset, count));
}

function readLexicon(reader: ByteReader): Lexicon {
  const keys = reader.ascending(reader.number());
  const classes = reader.take(keys.length).slice();
  return { keys, classes, noun: Array.from(reader.take(reader.number()), (byte) => byte === 1) };
}

/** Keys and scripts are two lists of equal length; each key leaves out what it shares with the start of the one before. */
function readLemmas(reader: ByteReader): LemmaRules {
  const scripts = reader.list();
  const rules = new Map<string, string>();
  let key = "";
  for (const line of reader.list()) {
    const shared = line.charCodeAt(0) - 48;
    key = key.slice(0, shared) + line.slice(1);
    rules.set(key, scripts[reader.number()] ?? ":0:");
  }
  return rules;
}
