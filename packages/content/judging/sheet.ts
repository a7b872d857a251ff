/**
 * Prints a judging sheet: questions made of the articles of a folder, sampled by seed, with spoilt ones among them.
 *
 *   npm run judge:sheet --workspace @leesbewijs/content -- --articles DIR --out FILE [--seed N] [--items N] [--only nl-krant]
 *
 * FILE.json holds the sheet, FILE.txt is what the judge reads and fills, FILE.decoys.json is for the score alone.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadReader } from "@leesbewijs/language/load";
import { type Candidate, makeLesson } from "../src/index.ts";
import { fingerprint } from "../src/compile/fingerprint.ts";
import type { Decoy, SheetItem } from "./judged-item.ts";
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
  },
});
const { articles, out, seed, only } = values;
if (articles === undefined || out === undefined) throw new Error("Give --articles DIR and --out FILE");

const readers = {
  nl: await loadReader("nl"),
  en: await loadReader("en"),
};
const rank = (text: string): string => fingerprint("judging", seed, text);
const dates = new Map(
  values.dates === undefined
    ? []
    : readFileSync(values.dates, "utf8")
        .split("\n")
        .map((line) => line.split("\t"))
        .map((cells): [string, string] => [cells[0] ?? "", /^\d{4}(?:-\d\d){1,2}/u.exec(cells[5] ?? "")?.[0] ?? ""]),
);

/** How many questions the articles of 250 words and more got. */
const quizzes: number[] = [];
const items = readdirSync(articles)
  .filter((file) => file.endsWith(".txt") && file.startsWith(only))
  .sort()
  .flatMap((file) => {
    const newsDate = dates.get(file) ?? "";
    const made = makeLesson(
      { text: readFileSync(join(articles, file), "utf8"), ...(newsDate !== "" && { newsDate }) },
      readers,
    );
    if ("refused" in made) return [];
    const { text } = made.text.article;
    if (text.split(/\s+/u).length >= 250) quizzes.push(made.quiz.length);
    return made.quiz
      .map((candidate) => sheetItem(candidate, file, made.text.article.language, text))
      .sort((a, b) => (rank(a.question) < rank(b.question) ? -1 : 1))
      .slice(0, Number(values.each));
  })
  .sort((a, b) => (rank(a.question) < rank(b.question) ? -1 : 1))
  .slice(0, Number(values.items));

const decoys: Decoy[] = [];
const ways: readonly Decoy["spoilt"][] = ["key", "distractor", "order", "stem"];
const sheet = items.map((item, at): SheetItem => {
  const numbered = { ...item, number: at + 1 };
  // Every seventh, near enough to 15 %.
  if (Number.parseInt(rank(`decoy ${item.question}`).slice(-4), 36) % 7 !== 0) return numbered;
  const way = ways[decoys.length % ways.length] ?? "key";
  const spoilt = spoil(numbered, way);
  if (spoilt === null) return numbered;
  decoys.push({ number: at + 1, spoilt: way });
  return spoilt;
});
writeFileSync(`${out}.json`, JSON.stringify(sheet, null, 1));
writeFileSync(`${out}.decoys.json`, JSON.stringify(decoys));
writeFileSync(`${out}.txt`, sheet.map(lineOf).join("\n"));
const full = quizzes.filter((questions) => questions >= 8).length;
console.log(`${sheet.length} items on ${out}.txt`);
console.log(`${full} of ${quizzes.length} articles of 250 words and more got eight questions or more`);

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
