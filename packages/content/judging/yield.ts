/**
 * Prints how many questions the articles of a folder get, and what was refused by which rule.
 *
 *   npm run judge:yield --workspace @leesbewijs/content -- --articles DIR [--only nl-krant] [--dates FILE] [--each]
 *
 * `--each` prints a line for every article. An article counts as long from 250 words.
 */
import { parseArgs } from "node:util";
import { makeArticles } from "./make-articles.ts";

const { values } = parseArgs({
  options: {
    articles: { type: "string" },
    only: { type: "string", default: "" },
    dates: { type: "string" },
    each: { type: "boolean", default: false },
  },
});
if (values.articles === undefined) throw new Error("Give --articles DIR");

const made = await makeArticles({ folder: values.articles, only: values.only, dates: values.dates });
const rules = new Map<string, number>();
const shapes = new Map<string, number>();
for (const { file, words, lesson } of made) {
  for (const { rule } of lesson.refusals) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  for (const { shape } of lesson.quiz) shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
  if (values.each)
    console.log(`${file.padEnd(36)} ${words} words  ${lesson.quiz.length} asked of ${lesson.candidates.length}`);
}
for (const [name, counts] of [
  ["refused", rules],
  ["asked", shapes],
] as const) {
  console.log(`\n${name}`);
  for (const [key, count] of [...counts].sort((a, b) => b[1] - a[1]))
    console.log(`${String(count).padStart(6)}  ${key}`);
}
for (const language of ["nl", "en"] as const) {
  const long = made.filter(({ words, lesson }) => words >= 250 && lesson.reading.language === language);
  const full = long.filter(({ lesson }) => lesson.quiz.length >= 8).length;
  const all = long.reduce((sum, { lesson }) => sum + lesson.quiz.length, 0);
  console.log(
    `\n${language}: ${full} of ${long.length} articles of 250 words and more got eight questions or more; ${all} questions in all`,
  );
}
