import type { Installation } from "../traffic/installation.ts";
import { cpuOf, memoryOf } from "./resources.ts";

/** How one kind of work went. Times in milliseconds, memory in megabytes, processor in milliseconds for each piece of work. */
export type Figures = {
  readonly work: string;
  readonly atOnce: number;
  readonly count: number;
  readonly failed: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly cpuApp: number;
  readonly cpuDatabase: number;
  readonly memoryApp: number;
  readonly memoryDatabase: number;
  /** Times of the steps of which the work consists: p50, p95 and p99 of each. */
  readonly steps: Readonly<Record<string, readonly [number, number, number]>>;
};

/** Times a step of a piece of work. */
export type Step = <Result>(name: string, run: () => Promise<Result>) => Promise<Result>;
/** One piece of work of one of those who work at once; false where it failed. */
export type Work = (worker: number, step: Step) => Promise<boolean>;

/** Lets `atOnce` workers do one piece of work after another, without a pause, for so many seconds. */
export async function measure(
  at: Installation,
  name: string,
  atOnce: number,
  seconds: number,
  work: Work,
): Promise<Figures> {
  const times: number[] = [];
  const steps = new Map<string, number[]>();
  let failed = 0;
  const step: Step = async (label, run) => {
    const from = performance.now();
    const result = await run();
    const list = steps.get(label) ?? [];
    list.push(performance.now() - from);
    steps.set(label, list);
    return result;
  };
  const before = cpuOf(at);
  const from = performance.now();
  const end = from + seconds * 1000;
  await Promise.all(
    Array.from({ length: atOnce }, async (_, worker) => {
      do {
        const began = performance.now();
        if (await work(worker, step)) times.push(performance.now() - began);
        else failed += 1;
      } while (performance.now() < end);
    }),
  );
  const took = (performance.now() - from) / 1000;
  const after = cpuOf(at);
  const memory = memoryOf(at);
  const count = Math.max(times.length, 1);
  const [p50, p95, p99] = spread(times);
  return {
    work: name,
    atOnce,
    count: times.length,
    failed,
    perSecond: round(times.length / took),
    p50,
    p95,
    p99,
    cpuApp: round(((after.app - before.app) * 1000) / count),
    cpuDatabase: round(((after.database - before.database) * 1000) / count),
    memoryApp: Math.round(memory.app),
    memoryDatabase: Math.round(memory.database),
    steps: Object.fromEntries([...steps].map(([label, list]) => [label, spread(list)])),
  };
}

/** The middle, and what 95 and 99 of a hundred stay under. */
export function spread(times: readonly number[]): [number, number, number] {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return [at(0.5), at(0.95), at(0.99)];
}

export const round = (value: number): number => Math.round(value * 100) / 100;
