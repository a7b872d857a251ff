import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeLesson } from "@leesbewijs/content";
import type { Language } from "@leesbewijs/domain";
import { loadReader } from "@leesbewijs/language/load";
import { root } from "../prepare.mjs";
import { round } from "./measure.ts";

/** How long an article takes to become a lesson, and how that grows with its length. */
export type ArticleFigures = {
  readonly language: Language;
  readonly words: number;
  readonly milliseconds: number;
  readonly wordsPerSecond: number;
  /** Times what finding the words with one regular expression takes. */
  readonly ratio: number;
  /** Time for each word beside that of the length before; 1 is linear. */
  readonly growth: number | null;
  readonly memory: number;
};

const library = join(root, "packages/content/library/nagorno-karabakh-2020");
const lengths = [100, 500, 1000, 10_000, 99_000];

/** Times are the fastest of several runs, so that what else the machine does counts least. */
export async function benchArticles(say: (figures: ArticleFigures) => void): Promise<ArticleFigures[]> {
  const readers = { nl: await loadReader("nl"), en: await loadReader("en") };
  const all: ArticleFigures[] = [];
  for (const language of ["nl", "en"] as const) {
    // The first runs are slower until the machine has compiled what it runs.
    fastest(40, () => void makeLesson({ text: textOf(language, 500), newsDate: "2020-10-10" }, readers));
    let before: ArticleFigures | undefined;
    for (const words of lengths) {
      const text = textOf(language, words);
      const runs = words <= 1000 ? 7 : words <= 10_000 ? 3 : 1;
      const baseline = fastest(runs, () => void text.match(/[\p{L}\p{N}]+/gu)?.length);
      const milliseconds = fastest(runs, () => void makeLesson({ text, newsDate: "2020-10-10" }, readers));
      before = {
        language,
        words,
        milliseconds: round(milliseconds),
        wordsPerSecond: Math.round((words / milliseconds) * 1000),
        ratio: Math.round(milliseconds / baseline),
        growth: before ? round(milliseconds / before.milliseconds / (words / before.words)) : null,
        memory: Math.round(process.memoryUsage().rss / 1e6),
      };
      all.push(before);
      say(before);
    }
  }
  return all;
}

/** A text of so many words: the paragraphs of the first lesson over and over, each time with other years and numbers. */
export function textOf(language: Language, words: number): string {
  const paragraphs = readFileSync(join(library, `article.${language}.standard.txt`), "utf8").split(/\n\s*\n/u);
  const parts: string[] = [];
  let count = 0;
  for (let round = 0; count < words; round += 1) {
    for (const paragraph of paragraphs) {
      if (count >= words) break;
      const said = round === 0 ? paragraph : paragraph.replace(/\d+/gu, (digits) => String(Number(digits) + round));
      parts.push(said.replace(/^#+ /u, ""));
      count += said.split(/\s+/u).length;
    }
  }
  return parts.join("\n\n");
}

function fastest(runs: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const before = performance.now();
    work();
    best = Math.min(best, performance.now() - before);
  }
  return best;
}
