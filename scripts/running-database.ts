import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { startEmbedded } from "@leesbewijs/db/embedded";
import type { Settings } from "./settings.ts";

/** The database of an installation, and how to let go of it. */
type Reached = { readonly url: string; readonly running: boolean; readonly close: () => Promise<void> };

/** Reaches the database of an installation: the one that is named, our own where it runs, else our own started for a moment. */
export async function reachDatabase({ databaseUrl, data }: Pick<Settings, "databaseUrl" | "data">): Promise<Reached> {
  if (databaseUrl) return { url: databaseUrl, running: true, close: () => Promise.resolve() };
  const directory = join(data, "postgres");
  const port = portOf(join(directory, "cluster/postmaster.pid"));
  if (port !== null) {
    const password = readFileSync(join(directory, "password"), "utf8").trim();
    const url = `postgresql://leesbewijs:${password}@127.0.0.1:${port}/leesbewijs`;
    return { url, running: true, close: () => Promise.resolve() };
  }
  const server = await startEmbedded({ directory, database: "leesbewijs" });
  return { url: server.url, running: false, close: server.stop };
}

/** The port of a server that runs, as its own note says; null where there is none. */
function portOf(note: string): number | null {
  if (!existsSync(note)) return null;
  const lines = readFileSync(note, "utf8").split("\n");
  try {
    process.kill(Number(lines[0]), 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return null;
  }
  return Number(lines[3]);
}
