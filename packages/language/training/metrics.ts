import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Language } from "@leesbewijs/domain";
import { loadLanguageModel } from "../load/load-language-model.ts";
import { loadNameList } from "../load/load-name-list.ts";
import { measureGoldTokens, measureMainClauses, measureRaw } from "./measure.ts";
import { measureSentences } from "./measure-sentences.ts";
import { measureNames } from "./names/measure-names.ts";
import { readMeantime } from "./names/read-meantime.ts";
import { readConllu } from "./read-conllu.ts";

const tests: Record<Language, readonly string[]> = {
  nl: ["nl/alpino-test", "nl/lassy-test"],
  en: ["en/ewt-test"],
};

const { values } = parseArgs({
  options: { treebanks: { type: "string" }, language: { type: "string" }, write: { type: "boolean", default: false } },
});
const { treebanks } = values;
if (treebanks === undefined) throw new Error("Give the directory: --treebanks DIR [--language nl|en] [--write]");
const report: Record<string, unknown> = {};
for (const language of ["nl", "en"] satisfies Language[]) {
  if (values.language !== undefined && values.language !== language) continue;
  const model = await loadLanguageModel(language);
  for (const name of tests[language]) {
    const sentences = readConllu(join(treebanks, `${name}.conllu`));
    const figures = {
      goldTokens: measureGoldTokens(sentences, model),
      ownTokens: measureRaw(sentences, model),
      sentences: measureSentences(sentences, language),
      ...(language === "nl" && { mainClauses: measureMainClauses(sentences, model) }),
    };
    report[name] = figures;
    process.stdout.write(`${name} ${JSON.stringify(figures, null, 2)}\n`);
  }
  // The rules for names were made on the other half: every first of two articles.
  const articles = readMeantime(treebanks, language).filter((_, at) => at % 2 === 1);
  const names = measureNames(articles, model, await loadNameList(language));
  report[`entities/meantime-dev-${language}, every second article`] = names;
  process.stdout.write(`names ${language} ${JSON.stringify(names, null, 2)}\n`);
}
if (values.write) {
  await writeFile(new URL("../models/metrics.json", import.meta.url), `${JSON.stringify(report, null, 2)}\n`);
}
