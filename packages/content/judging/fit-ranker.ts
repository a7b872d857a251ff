/**
 * Fits how likely a question is to be strictly acceptable, on the judgements, and writes the weights that the ranker uses.
 *
 *   npm run judge:fit --workspace @leesbewijs/content -- --judgements DIR [--from 2]
 *
 * A logistic regression on what a judgement keeps of a question: its language, its kind and its shape. Ridge-penalised, so
 * that shapes that were judged seldom stay near the mean; found by Newton's steps along each weight in turn, from nought,
 * a fixed number of rounds: the same judgements give the same bytes. `--from` leaves out rounds of an engine long gone.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Judgement } from "./judged-item.ts";

const { values } = parseArgs({ options: { judgements: { type: "string" }, from: { type: "string", default: "2" } } });
const { judgements, from } = values;
if (judgements === undefined) throw new Error("Give --judgements DIR");

const rows = readdirSync(judgements)
  .filter((file) => file.endsWith(".jsonl") && Number(/\d+/u.exec(file)?.[0]) >= Number(from))
  .sort()
  .flatMap((file) => readFileSync(join(judgements, file), "utf8").trim().split("\n"))
  .map((line) => Judgement.parse(JSON.parse(line)))
  .map(({ language, kind, shape, faults }) => ({
    features: ["all", `language ${language}`, `kind ${kind}`, `shape ${shape}`],
    good: faults === "",
  }));

const ridge = 4;
const rounds = 200;
const weights = new Map<string, number>(
  [...new Set(rows.flatMap(({ features }) => features))].sort().map((name) => [name, 0]),
);
const chance = (features: readonly string[]): number =>
  1 / (1 + Math.exp(-features.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0)));
for (let round = 0; round < rounds; round += 1) {
  for (const [name, weight] of weights) {
    const penalty = name === "all" ? 0 : ridge;
    let slope = -penalty * weight;
    let bend = penalty + 1e-9;
    for (const { features, good } of rows) {
      if (!features.includes(name)) continue;
      const share = chance(features);
      slope += Number(good) - share;
      bend += share * (1 - share);
    }
    weights.set(name, weight + slope / bend);
  }
}
const rounded = Object.fromEntries([...weights].map(([name, weight]) => [name, Number(weight.toFixed(3))]));
const lines = Object.entries(rounded).map(
  ([name, weight]) => `  ${/ /.test(name) ? JSON.stringify(name) : name}: ${weight},`,
);
writeFileSync(
  join(import.meta.dirname, "../src/7-quiz/quality-weights.ts"),
  `/** Fitted on the judgements by \`npm run judge:fit\`; not to be changed by hand. */\nexport const qualityWeights: Readonly<Record<string, number>> = {\n${lines.join("\n")}\n};\n`,
);
const likelihood = rows.reduce(
  (sum, { features, good }) => sum + Math.log(good ? chance(features) : 1 - chance(features)),
  0,
);
console.log(`${rows.length} judgements, mean log likelihood ${(likelihood / rows.length).toFixed(4)}`);
