/**
 * How long an article takes to become a lesson, by its length, as a ratio to a baseline in the same run.
 *
 *   npm run bench --workspace @leesbewijs/content
 *
 * The baseline is finding the words of the same text with one regular expression: what a machine needs to have seen it at
 * all. Times are the fastest of several runs, so that what else the machine does counts least.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "@leesbewijs/domain";
import { loadReader } from "@leesbewijs/language/load";
import { makeLesson } from "../src/index.ts";

const library = join(import.meta.dirname, "../library/nagorno-karabakh-2020");
const started = performance.now();
const readers = {
  nl: await loadReader("nl"),
  en: await loadReader("en"),
};
console.log(`models of both languages read in ${(performance.now() - started).toFixed(0)} ms`);

/** A text of so many words: the paragraphs of the first lesson over and over, each time with other years and numbers. */
function textOf(language: Language, words: number): string {
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

for (const language of ["nl", "en"] as const) {
  // The first runs are slower until the machine has compiled what it runs.
  fastest(12, () => void makeLesson({ text: textOf(language, 500), newsDate: "2020-10-10" }, readers));
  let before: { readonly words: number; readonly time: number } | null = null;
  for (const words of [100, 500, 1000, 10_000, 99_000]) {
    const text = textOf(language, words);
    const runs = words <= 1000 ? 7 : words <= 10_000 ? 3 : 1;
    const baseline = fastest(runs, () => void text.match(/[\p{L}\p{N}]+/gu)?.length);
    const time = fastest(runs, () => void makeLesson({ text, newsDate: "2020-10-10" }, readers));
    const growth =
      before === null ? "" : `, growth ${(time / before.time / (words / before.words)).toFixed(2)} x linear`;
    console.log(
      `${language} ${String(words).padStart(6)} words: ${time.toFixed(0)} ms, ${((words / time) * 1000).toFixed(0)} words/s, ${(time / baseline).toFixed(0)} x the baseline${growth}`,
    );
    before = { words, time };
  }
}
console.log(`memory: ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident`);
