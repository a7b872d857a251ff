/**
 * Reads a filled judging sheet and prints what share of the items is acceptable, with intervals.
 *
 *   npm run judge:score --workspace @leesbewijs/content -- --sheet FILE --verdicts FILE [--keep FILE]
 *
 * Verdicts are lines of a number and the letters of its faults ("12 gp"); items that are not named are strictly acceptable.
 * `--keep` writes the judgements without the texts, to be committed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import { Decoy, faults, type Judgement, SheetItem, unacceptable } from "./judged-item.ts";
import { wilson } from "./wilson.ts";

const { values } = parseArgs({
  options: { sheet: { type: "string" }, verdicts: { type: "string" }, keep: { type: "string" } },
});
const { sheet, verdicts, keep } = values;
if (sheet === undefined || verdicts === undefined) throw new Error("Give --sheet FILE and --verdicts FILE");

const items = z.array(SheetItem).parse(JSON.parse(readFileSync(`${sheet}.json`, "utf8")));
const decoys = z.array(Decoy).parse(JSON.parse(readFileSync(`${sheet}.decoys.json`, "utf8")));
const given = new Map(
  readFileSync(verdicts, "utf8")
    .split("\n")
    .map((line) => line.replace(/#.*$/u, "").trim())
    .filter((line) => line !== "")
    .map((line): [number, string] => {
      const [number = "", letters = ""] = line.split(/\s+/u);
      const unknown = [...letters].filter((letter) => !(letter in faults));
      if (unknown.length > 0) throw new Error(`Line "${line}": no such fault as ${unknown.join(", ")}`);
      return [Number(number), letters];
    }),
);

const caught = decoys.filter(({ number }) => has(given.get(number), unacceptable));
const missed = decoys.length - caught.length;
console.log(
  `Spoilt items caught: ${caught.length} of ${decoys.length}${missed * 10 > decoys.length ? ": this round is void" : ""}`,
);

const spoilt = new Set(decoys.map(({ number }) => number));
const judged = items
  .filter(({ number }) => !spoilt.has(number))
  .map(({ question, article, set, language, kind, shape, number }): Judgement => ({
    question,
    article,
    set,
    language,
    kind,
    shape,
    faults: given.get(number) ?? "",
  }));
report("all", judged);
for (const [name, field] of [
  ["language", "language"],
  ["set", "set"],
  ["shape", "shape"],
] as const) {
  console.log(`\nby ${name}`);
  for (const value of [...new Set(judged.map((one) => one[field]))].sort()) {
    report(
      value,
      judged.filter((one) => one[field] === value),
    );
  }
}
if (keep !== undefined) writeFileSync(keep, `${judged.map((one) => JSON.stringify(one)).join("\n")}\n`);

function has(letters: string | undefined, wanted: string): boolean {
  return [...(letters ?? "")].some((letter) => wanted.includes(letter));
}

function report(name: string, of: readonly Judgement[]): void {
  const share = (passes: (one: Judgement) => boolean): string => {
    const { share: part, low, high } = wilson(of.filter(passes).length, of.length);
    return `${(100 * part).toFixed(1)} % (${(100 * low).toFixed(1)}-${(100 * high).toFixed(1)})`;
  };
  const strictly = share((one) => one.faults === "");
  const acceptable = share((one) => !has(one.faults, unacceptable));
  const wrongKey = share((one) => has(one.faults, "K"));
  const trueDistractor = share((one) => has(one.faults, "DU"));
  console.log(
    `${name.padEnd(14)} n ${String(of.length).padStart(3)}  strictly ${strictly}  acceptable ${acceptable}  wrong key ${wrongKey}  true distractor ${trueDistractor}`,
  );
}
