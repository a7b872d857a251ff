import { spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { binaries } from "./binaries.ts";
import { freePort } from "./free-port.ts";
import { giveToServerUser, launch } from "./server-user.ts";
import { clearStaleServer } from "./stale-server.ts";

/** A PostgreSQL server of our own, running. */
export type EmbeddedServer = {
  /** Where to reach it, password included. */
  readonly url: string;
  readonly port: number;
  /** The server's process, for those who watch over it. */
  readonly pid: () => number | undefined;
  /** Stops it in order: open transactions end, everything is on disk. */
  readonly stop: () => Promise<void>;
};

export type EmbeddedSettings = {
  /** Folder that holds everything of this server; made where absent. */
  readonly directory: string;
  readonly database: string;
  /** The port to use when it is free. */
  readonly port?: number;
  /** False for tests alone: commits are then not forced to disk. */
  readonly durable?: boolean;
  readonly log?: (line: string) => void;
};

/**
 * Starts PostgreSQL in a folder of its own and keeps it running: a server that dies is started again on the same port.
 * Survives what an earlier start left behind: a half-made cluster, a stale pid file, a server without its parent.
 *
 * @throws Error where the server cannot run; the message says what to do.
 */
export async function startEmbedded(settings: EmbeddedSettings): Promise<EmbeddedServer> {
  const root = resolve(settings.directory);
  const cluster = join(root, "cluster");
  const log = settings.log ?? (() => undefined);
  mkdirSync(root, { recursive: true });
  const password = await initialise(root, cluster);
  await clearStaleServer(cluster);
  const port = await freePort(settings.port ?? 0);
  const url = `postgresql://leesbewijs:${password}@127.0.0.1:${port}/${settings.database}`;
  const args = serverArguments(cluster, port, settings.durable ?? true);

  let stopping = false;
  const start = (): ChildProcess => {
    const started = run(root, cluster, args);
    started.once("error", (error) => log(`The database could not be started: ${error.message}`));
    started.once("exit", (code, signal) => {
      if (stopping) return;
      log(`The database stopped (${signal ?? code}); starting it again.`);
      void restart();
    });
    return started;
  };
  /** Whatever stands in the way now may be gone in a second; there is nobody else to try it again. */
  const restart = async (): Promise<void> => {
    for (let cleared = false; !cleared;) {
      await sleep(300);
      if (stopping) return;
      try {
        await clearStaleServer(cluster);
        cleared = true;
      } catch (error) {
        log(String(error));
      }
    }
    if (!stopping) child = start();
  };
  let child = start();
  await ready(url, settings.database, () => tail(root));

  return {
    url,
    port,
    pid: () => child.pid,
    stop: async () => {
      stopping = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((done) => child.once("exit", done));
      child.kill("SIGINT");
      await Promise.race([gone, sleep(15_000, undefined, { ref: false }).then(() => child.kill("SIGQUIT"))]);
      await gone;
    },
  };
}

function serverArguments(cluster: string, port: number, durable: boolean): string[] {
  const options: Record<string, string> = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "100",
    shared_buffers: "64MB",
    fsync: durable ? "on" : "off",
    synchronous_commit: durable ? "on" : "off",
    full_page_writes: durable ? "on" : "off",
  };
  return ["-D", cluster, "-p", String(port), ...Object.entries(options).flatMap(([k, v]) => ["-c", `${k}=${v}`])];
}

function run(root: string, cluster: string, args: readonly string[]): ChildProcess {
  const { command, options } = launch(binaries().postgres, args, cluster);
  const out = openSync(join(root, "server.log"), "a");
  // A group of its own, so that Ctrl-C reaches the app first and the database outlives its last query.
  return spawn(command[0] ?? "", command.slice(1), { ...options, stdio: ["ignore", out, out], detached: true });
}

/** Makes the cluster where there is none. It gets its name only when complete: a killed start leaves no half of one. */
async function initialise(root: string, cluster: string): Promise<string> {
  const secret = join(root, "password");
  if (existsSync(cluster)) {
    if (existsSync(secret)) return readFileSync(secret, "utf8").trim();
    // The password is written first, so this is no half-made cluster: it may hold somebody's work.
    throw new Error(
      `The password of the database is gone (${secret}). Put it back, or move ${cluster} away to begin anew.`,
    );
  }
  const fresh = join(root, "cluster.new");
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  giveToServerUser(fresh);
  const password = randomBytes(24).toString("base64url");
  const handed = join(fresh, "..", "password.new");
  writeFileSync(handed, `${password}\n`, { mode: 0o600 });
  giveToServerUser(handed);
  const flags = ["-D", fresh, "-U", "leesbewijs", "--auth=scram-sha-256", `--pwfile=${handed}`];
  const { command, options } = launch(
    binaries().initdb,
    [...flags, "--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
    fresh,
  );
  await new Promise<void>((done, fail) => {
    const child = spawn(command[0] ?? "", command.slice(1), { ...options, stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.once("error", fail);
    child.once("exit", (code) => (code === 0 ? done() : fail(new Error(`The database could not be made. ${said}`))));
  });
  renameSync(handed, secret);
  chmodSync(secret, 0o600);
  renameSync(fresh, cluster);
  return password;
}

/** Waits until the server answers and the database is there. */
async function ready(url: string, database: string, said: () => string): Promise<void> {
  const admin = url.replace(/\/[^/]*$/, "/postgres");
  for (let tries = 0; ; tries++) {
    const client = new Client({ connectionString: admin, connectionTimeoutMillis: 2000 });
    try {
      await client.connect();
      const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [database]);
      if (found.rowCount === 0) await client.query(`CREATE DATABASE "${database}"`);
      return;
    } catch (error) {
      if (tries >= 300) throw new Error(`The database does not answer. ${said()}`, { cause: error });
      await sleep(100);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

function tail(root: string): string {
  return readFileSync(join(root, "server.log"), "utf8").split("\n").slice(-6).join("\n");
}
