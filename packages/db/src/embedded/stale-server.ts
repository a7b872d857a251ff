import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * Makes the cluster in `directory` free to start: ends a server that an earlier, killed start has left behind, and
 * removes the note of one that no longer runs (its number may since have gone to another program).
 */
export async function clearStaleServer(directory: string): Promise<void> {
  const note = join(directory, "postmaster.pid");
  if (!existsSync(note)) return;
  const pid = Number.parseInt(readFileSync(note, "utf8"), 10);
  if (!isServerOf(pid, directory)) {
    rmSync(note, { force: true });
    return;
  }
  for (const signal of ["SIGINT", "SIGQUIT", "SIGKILL"] as const) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      // It went by itself between two looks.
      if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
    }
    for (let waited = 0; waited < 8000; waited += 100) {
      if (!isServerOf(pid, directory)) return;
      await sleep(100);
    }
  }
  throw new Error(`A database server (process ${pid}) is still using ${directory} and does not stop.`);
}

function isServerOf(pid: number, directory: string): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  const shown = spawnSync("ps", ["-p", String(pid), "-o", "stat=,command="], { encoding: "utf8" });
  if (shown.status === 0 && shown.stdout) {
    return shown.stdout.includes(directory) && !shown.stdout.trimStart().startsWith("Z");
  }
  const command = `/proc/${pid}/cmdline`;
  return existsSync(command) && readFileSync(command, "utf8").includes(directory);
}
