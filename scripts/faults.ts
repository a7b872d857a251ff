// `npm run faults [-- --rounds how many --seed number --kills --keep]`: kills, pauses and cuts off the app and its database while
// students work, and compares their own journal with the database. `--short` is the form that `npm test` runs. See
// docs/how-to/hold-the-save-protocol.md.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Fault, faults } from "./faults/inflict.ts";
import { type Outcome, runFaults } from "./faults/run.ts";
import { root, turbo } from "./prepare.mjs";

const { values } = parseArgs({
  options: {
    short: { type: "boolean", default: false },
    rounds: { type: "string", default: "10" },
    seed: { type: "string", default: "1" },
    /** Nothing but kills of the app and of both, four and five in a round: the quickest way to many of them. */
    kills: { type: "boolean", default: false },
    /** Adds this run to the figures that the docs quote. */
    keep: { type: "boolean", default: false },
  },
});

/** Each round: ten kills of the app and five of the database, and everything else once. */
const round: readonly Fault[] = [
  ...Array.from({ length: 8 }, (): Fault => "kill app"),
  ...Array.from({ length: 3 }, (): Fault => "kill database"),
  ...faults.filter((fault) => fault !== "kill app" && fault !== "kill database"),
];
const killsAlone: readonly Fault[] = [
  ...Array.from({ length: 4 }, (): Fault => "kill app"),
  ...Array.from({ length: 5 }, (): Fault => "kill both"),
];
const short: readonly Fault[] = [
  "kill app",
  "kill database",
  "sever database",
  "cut network",
  "kill both",
  "pause app",
];

turbo("build");
const started = Date.now();
const plan = values.short
  ? short
  : Array.from({ length: Number(values.rounds) }, () => (values.kills ? killsAlone : round)).flat();
const outcome = await runFaults(join(root, ".data/faults"), {
  faults: mixed(plan, Number(values.seed)),
  students: values.short ? 6 : 20,
  seed: Number(values.seed),
  answers: values.short ? 100 : plan.length * 44,
});
const broken = [...outcome.lost, ...outcome.doubled, ...outcome.other, ...outcome.refused];
report(outcome);
if (values.keep) keep(outcome);
for (const words of broken.slice(0, 20)) console.error(`  broken: ${words}`);
if (values.short && outcome.acknowledged < 100) throw new Error("Too few answers were given to say anything");
process.exit(broken.length > 0 ? 1 : 0);

/** The same order for the same seed. */
function mixed(list: readonly Fault[], seed: number): Fault[] {
  return list
    .map((fault, index) => ({ fault, place: Math.sin(seed * 1000 + index * 7919) }))
    .sort((a, b) => a.place - b.place)
    .map(({ fault }) => fault);
}

function report({ attempts, sent, acknowledged, lost, doubled, other, refused, faults: done, ready, met }: Outcome) {
  console.log(`${Object.values(done).reduce((sum, count) => sum + count, 0)} faults in ${seconds()} s.`);
  for (const [fault, count] of Object.entries(done)) {
    const times = [...(ready[fault as Fault] ?? [])].sort((a, b) => a - b);
    const half = times[Math.floor(times.length / 2)];
    const last = times.at(-1);
    const words = half && last ? `ready again in ${inSeconds(half)} s (half of them), ${inSeconds(last)} s (all)` : "";
    console.log(`  ${fault.padEnd(17)} ${String(count).padStart(4)}  ${words}`);
  }
  console.log(
    `${attempts} attempts, ${sent} answers sent, ${acknowledged} acknowledged; statuses ${JSON.stringify(met)}`,
  );
  console.log(`Lost: ${lost.length}. Doubled: ${doubled.length}. Other: ${other.length}. Refused: ${refused.length}.`);
}

function keep({ attempts, sent, acknowledged, lost, doubled, other, refused, faults: done, ready }: Outcome): void {
  const file = join(root, "docs/figures/faults.json");
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as unknown[]) : [];
  const times = Object.fromEntries(Object.entries(ready).map(([fault, list]) => [fault, list.map(Math.round)]));
  const broken = { lost: lost.length, doubled: doubled.length, other: other.length, refused: refused.length };
  const run = { seed: Number(values.seed), seconds: seconds(), attempts, sent, acknowledged, ...broken };
  writeFileSync(file, `${JSON.stringify([...before, { ...run, faults: done, ready: times }])}\n`);
}

function seconds(): number {
  return Math.round((Date.now() - started) / 1000);
}

function inSeconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}
