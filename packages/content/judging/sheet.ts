/**
 * Prints a judging sheet: questions made of the articles of a folder, sampled by seed, with spoilt ones among them.
 *
 *   npm run judge:sheet --workspace @leesbewijs/content -- --articles DIR --out FILE [--seed N] [--items N] [--only nl-krant] [--models DIR]
 *
 * FILE.json holds the sheet, FILE.txt is what the judge reads and fills, FILE.decoys.json is for the score alone.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Candidate } from "../src/index.ts";
import { fingerprint } from "../src/compile/fingerprint.ts";
import type { Decoy, SheetItem } from "./judged-item.ts";
import { makeArticles } from "./make-articles.ts";
import { spoil } from "./spoil.ts";

const { values } = parseArgs({
  options: {
    articles: { type: "string" },
    out: { type: "string" },
    seed: { type: "string", default: "1" },
    items: { type: "string", default: "200" },
    each: { type: "string", default: "10" },
    only: { type: "string", default: "" },
    dates: { type: "string" },
    models: { type: "string" },
  },
});
const { articles, out, seed, only } = values;
if (articles === undefined || out === undefined) throw new Error("Give --articles DIR and --out FILE");

const rank = (text: string): string => fingerprint("judging", seed, text);
const made = await makeArticles({ folder: articles, only, dates: values.dates, models: values.models });
const items = made
  .flatMap(({ file, lesson }) =>
    lesson.quiz
      .map((candidate) => sheetItem(candidate, file, lesson.reading.language, lesson.text.article.text))
      .sort((a, b) => (rank(a.question) < rank(b.question) ? -1 : 1))
      .slice(0, Number(values.each)),
  )
  .sort((a, b) => (rank(a.question) < rank(b.question) ? -1 : 1))
  .slice(0, Number(values.items));

const ways: readonly Decoy["spoilt"][] = ["key", "distractor", "order", "stem"];
/** More than 15 %, so that what cannot be spoilt does not bring the share below it. */
const wanted = Math.ceil(items.length * 0.17);
const sheet = items.map((item, at): SheetItem => ({ ...item, number: at + 1 }));
const decoys: Decoy[] = [];
for (const item of [...sheet].sort((a, b) => (rank(`decoy ${a.question}`) < rank(`decoy ${b.question}`) ? -1 : 1))) {
  if (decoys.length >= wanted) break;
  // Of an item that does not lend itself to one fault another is tried.
  for (const step of ways.keys()) {
    const way = ways[(decoys.length + step) % ways.length] ?? "key";
    const spoilt = spoil(item, way, sheet);
    if (spoilt === null) continue;
    sheet[item.number - 1] = spoilt;
    decoys.push({ number: item.number, spoilt: way });
    break;
  }
}
writeFileSync(`${out}.json`, JSON.stringify(sheet, null, 1));
writeFileSync(`${out}.decoys.json`, JSON.stringify(decoys));
writeFileSync(`${out}.txt`, sheet.map(lineOf).join("\n"));
console.log(
  `${sheet.length} items on ${out}.txt, more than 15 % of them spoilt: ${decoys.length * 20 > sheet.length * 3}`,
);

function sheetItem(candidate: Candidate, article: string, language: "nl" | "en", text: string): SheetItem {
  const { question, shape, answer, proof } = candidate;
  const options = question.kind === "singleChoice" ? question.options.map((option) => option.text) : [];
  return {
    number: 0,
    question: question.id,
    article,
    set: article.replace(/-[^-]*$/u, "").replace(/-(?:airbus|apple|dev)$/u, ""),
    language,
    kind: question.kind,
    shape,
    prompt: question.kind === "trueFalse" ? `${question.prompt} ${question.statement}` : question.prompt,
    options,
    key: answer,
    evidence: proof.map(({ start, end }) => text.slice(start, end)).join(" // "),
  };
}

/** Faults are written behind the number: "12 gp". */
function lineOf({ number, article, prompt, options, key, evidence }: SheetItem): string {
  const shown =
    options.length > 0 ? options.map((option) => (option === key ? `*${option}` : option)).join(" | ") : `= ${key}`;
  return `${number}  [${article}]\n   ${prompt}\n   ${shown}\n   < ${evidence}\n`;
}
