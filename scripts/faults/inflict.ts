import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import type { Chance } from "../traffic/chance.ts";
import { descendantsOf, type Installation } from "../traffic/installation.ts";
import type { Network } from "./network.ts";

export const faults = [
  "kill app",
  "kill database",
  "kill both",
  "kill everything",
  "hang app",
  "pause app",
  "pause database",
  "sever database",
  "cut network",
  "restart in order",
] as const;
export type Fault = (typeof faults)[number];

/** Does one thing to the installation. Resolves when it is done, not when all is well again. */
export async function inflict(fault: Fault, at: Installation, network: Network, chance: Chance): Promise<void> {
  switch (fault) {
    case "kill app":
      return kill([at.appPid()]);
    case "kill database":
      return kill(database(at, chance.happens(0.5)));
    case "kill both":
      return kill([at.appPid(), ...database(at, true)]);
    case "kill everything":
      return kill([at.startPid(), at.appPid(), ...database(at, true)]);
    case "hang app":
      return signal([at.appPid()], "SIGSTOP");
    case "pause app":
      return pause([at.appPid()], chance.next() * 2500);
    case "pause database":
      return pause(database(at, true), chance.next() * 4000);
    case "sever database":
      return sever(at.databaseUrl);
    case "cut network":
      network.cut();
      return;
    case "restart in order": {
      const before = at.startPid();
      signal([before], "SIGTERM");
      while (at.startPid() === before) await sleep(20);
    }
  }
}

/** The server's first process, alone or with those that serve its connections. */
function database(at: Installation, whole: boolean): (number | undefined)[] {
  const pid = at.databasePid();
  return pid === undefined ? [] : [pid, ...(whole ? descendantsOf(pid) : [])];
}

function kill(pids: readonly (number | undefined)[]): void {
  if (pids.every((pid) => pid === undefined)) throw new Error("There was nothing to kill");
  signal(pids, "SIGKILL");
}

async function pause(pids: readonly (number | undefined)[], milliseconds: number): Promise<void> {
  signal(pids, "SIGSTOP");
  await sleep(milliseconds);
  signal(pids, "SIGCONT");
}

function signal(pids: readonly (number | undefined)[], name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      if (pid !== undefined) process.kill(pid, name);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
    }
  }
}

/** Ends every connection of the app from the database's side. */
async function sever(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 3000 });
  await client.connect();
  await client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()");
  await client.end();
}
