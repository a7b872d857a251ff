import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Language } from "@leesbewijs/domain";
import { lessonFile } from "../lesson/lesson-file.mjs";
import { root } from "../prepare.mjs";
import { textOf } from "./article.ts";
import { spread } from "./measure.ts";

/** What a lesson of 500 words costs where nothing is loaded or compiled yet: a process from its start to its end. */
export type ColdFigures = {
  readonly language: Language;
  readonly least: number;
  readonly p50: number;
  readonly p95: number;
};

const runs = 15;

/** Each run is what `npm run lesson` starts, on one core where the system can hold it there. */
export async function benchCold(say: (figures: ColdFigures) => void): Promise<ColdFigures[]> {
  const folder = join(root, ".data/bench-cold");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const script = await lessonFile();
  const [command, ...before] = [
    ...(process.platform === "linux" && availableParallelism() > 1 ? ["taskset", "-c", "0"] : []),
    process.execPath,
  ];
  const found = (["nl", "en"] as const).map((language): ColdFigures => {
    const article = join(folder, `${language}.txt`);
    writeFileSync(article, textOf(language, 500));
    const times = Array.from({ length: runs }, () => {
      const from = performance.now();
      execFileSync(command, [...before, script, article]);
      return performance.now() - from;
    });
    const [p50, p95] = spread(times);
    const figures = { language, least: Math.round(Math.min(...times)), p50: Math.round(p50), p95: Math.round(p95) };
    say(figures);
    return figures;
  });
  rmSync(folder, { recursive: true, force: true });
  return found;
}
