import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadLanguageModel } from "../load/load-language-model.ts";
import { measureGoldTokens, measureMainClauses } from "../training/measure.ts";
import { readConllu } from "../training/read-conllu.ts";

const directory = process.env["LEESBEWIJS_TREEBANKS"] ?? "";
const file = join(directory, "nl/alpino-test.conllu");
const present = directory !== "" && existsSync(file);

test.skipIf(!present)(
  `keeps what it reaches on Dutch newspaper text${present ? "" : " (skipped: LEESBEWIJS_TREEBANKS names no directory of treebanks)"}`,
  async () => {
    const model = await loadLanguageModel("nl");
    const sentences = readConllu(file);
    const { upos, las } = measureGoldTokens(sentences, model);
    const { coverage, precision } = measureMainClauses(sentences, model);
    expect(upos).toBeGreaterThan(94.5);
    expect(las).toBeGreaterThan(73);
    expect(coverage).toBeGreaterThan(60);
    expect(precision).toBeGreaterThan(92);
  },
  120_000,
);
