import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "@leesbewijs/db/embedded";
import { root } from "../prepare.mjs";

/** The built app as its start command runs it, with the demo school, on a database of its own. */
export type Installation = {
  readonly url: string;
  readonly origin: string;
  /** Where the database is at this moment, password included: it comes back elsewhere where its port was taken meanwhile. */
  readonly databaseUrl: string;
  /** Its master secret, of this run alone. */
  readonly secret: string;
  /** The processes of this moment; undefined for one that is not there. */
  readonly startPid: () => number | undefined;
  readonly appPid: () => number | undefined;
  readonly databasePid: () => number | undefined;
  /** Whether the app says that it can answer. */
  readonly ready: () => Promise<boolean>;
  readonly stop: () => Promise<void>;
};

/**
 * Starts the app. A start command that is killed is started again, as the operating system's own supervisor would;
 * everything below it is its own business.
 */
export async function install(data: string, env: NodeJS.ProcessEnv = {}): Promise<Installation> {
  const port = await freePort(0);
  const origin = `http://127.0.0.1:${port}`;
  const secret = randomBytes(32).toString("hex");
  let stopping = false;
  let said = "";
  const launch = (): ChildProcess => {
    const child = spawn(
      process.execPath,
      ["--import", "tsx", "scripts/serve.ts", "--data", data, "--port", String(port)],
      {
        cwd: root,
        stdio: ["ignore", "pipe", "pipe"],
        env: {
          ...process.env,
          ...env,
          DATABASE_URL: undefined,
          LEESBEWIJS_SECRET: secret,
          NODE_ENV: undefined,
          APP_ORIGIN: origin,
        },
      },
    );
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-20_000)));
    }
    child.once("exit", () => {
      if (!stopping) void sleep(200).then(() => (stopping ? undefined : (start = launch())));
    });
    return child;
  };
  let start = launch();
  const stop = async (): Promise<void> => {
    stopping = true;
    if (start.exitCode !== null || start.signalCode !== null) return;
    const gone = new Promise((done) => start.once("exit", done));
    start.kill("SIGTERM");
    await gone;
  };
  const ready = async (): Promise<boolean> =>
    fetch(`${origin}/health/ready`, { signal: AbortSignal.timeout(2000) }).then(
      (answer) => answer.ok,
      () => false,
    );
  for (let tries = 0; !(await ready()); tries++) {
    if (tries > 600) {
      await stop();
      throw new Error(`The app did not start.\n${said}`);
    }
    await sleep(200);
  }
  return {
    url: `${origin}/api/trpc`,
    origin,
    get databaseUrl() {
      return databaseUrl(data);
    },
    secret,
    startPid: () => start.pid,
    appPid: () =>
      childrenOf(start.pid ?? 0).find(
        ({ command }) => command.includes("server.mjs") || command.includes("next-server"),
      )?.pid,
    databasePid: () => noteOf(data)?.pid,
    ready,
    stop,
  };
}

type Process = { readonly pid: number; readonly parent: number; readonly command: string };

/** Every process below one, its own children first. */
export function descendantsOf(pid: number): number[] {
  const below = childrenOf(pid).map((child) => child.pid);
  return [...below, ...below.flatMap(descendantsOf)];
}

function childrenOf(pid: number): Process[] {
  return readdirSync("/proc").flatMap((name) => {
    const found = /^\d+$/.test(name) ? processOf(Number(name)) : null;
    return found?.parent === pid ? [found] : [];
  });
}

function processOf(pid: number): Process | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    // A process that has ended and waits for its parent to notice is none any more.
    if (stat[0] === "Z") return null;
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    return { pid, parent: Number(stat[1]), command };
  } catch {
    return null;
  }
}

/** What the database's own note says: its process and its port. */
function noteOf(data: string): { readonly pid: number; readonly port: number } | undefined {
  try {
    const lines = readFileSync(join(data, "postgres/cluster/postmaster.pid"), "utf8").split("\n");
    return processOf(Number(lines[0])) ? { pid: Number(lines[0]), port: Number(lines[3]) } : undefined;
  } catch {
    return undefined;
  }
}

function databaseUrl(data: string): string {
  const password = readFileSync(join(data, "postgres/password"), "utf8").trim();
  return `postgresql://leesbewijs:${password}@127.0.0.1:${noteOf(data)?.port}/leesbewijs`;
}
