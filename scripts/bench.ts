// `npm run bench [-- --only app|articles|cold] [--at 1,32] [--keep]`: how fast, and at what cost, each as a ratio to a baseline of the same
// run. `--keep` writes docs/figures/bench.json, which the docs quote.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { benchApp } from "./bench/app.ts";
import { benchArticles } from "./bench/article.ts";
import { benchCold } from "./bench/cold.ts";
import { type Figures, round } from "./bench/measure.ts";
import type { overload } from "./bench/overload.ts";
import { root, turbo } from "./prepare.mjs";
import { install } from "./traffic/installation.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    /** How many at once, with commas between. */
    at: { type: "string", default: "1,8,32,128" },
    keep: { type: "boolean", default: false },
  },
});

const wants = (part: string): boolean => values.only === undefined || values.only === part;

if (values.only !== "cold") turbo("build");
const app = wants("app") ? await ofApp() : null;
const articles = wants("articles") ? await ofArticles() : null;
const cold = wants("cold") ? await ofCold() : null;
if (values.keep) keep();

async function ofApp() {
  const data = join(root, ".data/bench");
  rmSync(data, { recursive: true, force: true });
  const at = await install(data);
  try {
    const { figures, bytes, calm, crowds } = await benchApp(at, values.at.split(",").map(Number), say);
    const { students, perSecond, p50, p95, p99, saves, failed } = calm;
    console.log(`An attempt adds ${bytes.rows} bytes of rows and indexes, and ${bytes.ahead} of write-ahead log`);
    console.log(
      `${students} students who answer every two seconds: ${perSecond} saves/s, ${p50} / ${p95} / ${p99} ms; ${failed} of ${saves + failed} failed`,
    );
    for (const crowd of crowds) sayCrowd(crowd);
    const ratios = ratiosOf(figures);
    for (const [work, ratio] of Object.entries(ratios))
      console.log(`${work}: ${ratio} x the processor of a bare route`);
    return { figures, bytes, calm, crowds, ratios };
  } finally {
    await at.stop();
  }
}

function sayCrowd(crowd: Awaited<ReturnType<typeof overload>>): void {
  const { sustained, times, students, perSecond, stored, storedAtOnce, offered, lastAfter, letIn, inAll, took } = crowd;
  const { reads, readsSentAway, savesSentAway, away, processor } = crowd;
  console.log(
    `${times} x what it sustains (${sustained} saves/s and as many reads): ${students} students, ${perSecond} saves/s: ${storedAtOnce} % of ${offered} stored at the first try, ${stored} % in the end, the last ${lastAfter} s after the crowd; a save that is let in ${letIn.join(" / ")} ms, from when it was given ${inAll.join(" / ")} ms; ${savesSentAway} times a save and ${readsSentAway} of ${reads} reads sent away (${away.join(" / ")} ms); processor of the crowd ${processor.crowd} s, app ${processor.app} s, database ${processor.database} s in ${took} s`,
  );
}

/** Processor of each piece of work at 32 at once, as so many bare routes of the same run. */
function ratiosOf(figures: readonly Figures[]): Record<string, number> {
  const cost = ({ cpuApp, cpuDatabase }: Figures): number => cpuApp + cpuDatabase;
  const busiest = figures.filter((one) => one.atOnce === 32 || figures.every(({ atOnce }) => atOnce !== 32));
  const bare = busiest.find(({ work }) => work === "bare route");
  const rest = [...busiest, ...figures.filter(({ work, atOnce }) => atOnce === 8 && /of 200|list/.test(work))];
  return Object.fromEntries(rest.map((one) => [one.work, bare ? round(cost(one) / cost(bare)) : 0]));
}

async function ofArticles() {
  return benchArticles(({ language, words, milliseconds, wordsPerSecond, ratio, growth, memory }) =>
    console.log(
      `${language} ${String(words).padStart(6)} words: ${milliseconds} ms, ${wordsPerSecond} words/s, ${ratio} x the baseline, growth ${growth ?? "-"}, ${memory} MB`,
    ),
  );
}

async function ofCold() {
  return benchCold(({ language, least, p50, p95 }) =>
    console.log(`${language} 500 words in a process that starts: ${p50} ms (least ${least}, p95 ${p95})`),
  );
}

function say(one: Figures): void {
  const { work, atOnce, perSecond, p50, p95, p99, cpuApp, cpuDatabase, memoryApp, memoryDatabase, failed, steps } = one;
  console.log(
    `${work.padEnd(20)} ${String(atOnce).padStart(4)} at once: ${perSecond}/s, ${p50} / ${p95} / ${p99} ms, CPU ${cpuApp} + ${cpuDatabase} ms, ${memoryApp} + ${memoryDatabase} MB${failed ? `, ${failed} FAILED` : ""}`,
  );
  for (const [name, times] of Object.entries(steps)) console.log(`    ${name.padEnd(12)} ${times.join(" / ")} ms`);
}

function keep(): void {
  const file = join(root, "docs/figures/bench.json");
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as object) : {};
  const machine = { processors: cpus().length, model: cpus()[0]?.model ?? "", node: process.versions.node };
  const found = { machine, ...(app && { app }), ...(articles && { articles }), ...(cold && { cold }) };
  writeFileSync(file, `${JSON.stringify({ ...before, ...found }, null, 1)}\n`);
}
