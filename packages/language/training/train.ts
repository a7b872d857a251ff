import { mkdir, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { brotliCompressSync, constants } from "node:zlib";
import { pathToFileURL } from "node:url";
import type { Language } from "@leesbewijs/domain";
import { trainLanguage } from "./train-language.ts";
import { writeModel } from "./write-model.ts";

const { values } = parseArgs({
  options: {
    treebanks: { type: "string" },
    lexicon: { type: "string" },
    language: { type: "string" },
    without: { type: "string", multiple: true, default: [] },
    to: { type: "string" },
  },
});
const { treebanks, lexicon, language, without, to } = values;
if (treebanks === undefined || lexicon === undefined) {
  throw new Error("Give the directories: --treebanks DIR --lexicon DIR [--language nl|en] [--without FILE] [--to DIR]");
}
const models = to === undefined ? new URL("../models/", import.meta.url) : pathToFileURL(`${to}/`);
await mkdir(models, { recursive: true });
for (const each of ["nl", "en"] satisfies Language[]) {
  if (language !== undefined && language !== each) continue;
  const say = (line: string): boolean => process.stdout.write(`${each}: ${line}\n`);
  const bytes = writeModel(trainLanguage(each, { treebanks, lexicon, without }, say));
  const compressed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
  await writeFile(new URL(`${each}.bin`, models), compressed);
  say(`${bytes.length} bytes, ${compressed.length} compressed`);
}
