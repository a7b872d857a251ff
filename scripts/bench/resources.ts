import { readFileSync } from "node:fs";
import { descendantsOf, type Installation } from "../traffic/installation.ts";

/** What the app and its database have used until now. */
export type Used = { readonly app: number; readonly database: number };

const ticks = 100;

/** Seconds of processor of both, children that have ended included. */
export function cpuOf(at: Installation): Used {
  return { app: cpu(treeOf(at.appPid())), database: cpu(treeOf(at.databasePid())) };
}

/** Megabytes of memory of both; what processes share is counted once. */
export function memoryOf(at: Installation): Used {
  return { app: memory(treeOf(at.appPid())), database: memory(treeOf(at.databasePid())) };
}

const treeOf = (pid: number | undefined): number[] => (pid === undefined ? [] : [pid, ...descendantsOf(pid)]);

function cpu(pids: readonly number[]): number {
  let sum = 0;
  for (const pid of pids) {
    const fields = read(`/proc/${pid}/stat`).split(") ").at(-1)?.split(" ") ?? [];
    for (const place of [11, 12, 13, 14]) sum += Number(fields[place] ?? 0) / ticks;
  }
  return sum;
}

function memory(pids: readonly number[]): number {
  let sum = 0;
  for (const pid of pids) sum += Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / 1024;
  return sum;
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
