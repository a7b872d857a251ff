import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, expect, test } from "vitest";
import { startEmbedded, type EmbeddedServer } from "../src/embedded/index.ts";

// A private folder, such as root and ordinary users alike may have theirs in.
const directory = join(mkdtempSync(join(tmpdir(), "leesbewijs-db-")), "postgres");
const settings = { directory, database: "leesbewijs" };
afterAll(() => rmSync(join(directory, ".."), { recursive: true, force: true }));

async function query(url: string, sql: string): Promise<unknown[]> {
  for (let tries = 0; ; tries++) {
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      return (await client.query(sql)).rows as unknown[];
    } catch (error) {
      if (tries >= 100) throw error;
      await sleep(100);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}
async function withServer(work: (server: EmbeddedServer) => Promise<void>, change = {}): Promise<void> {
  const server = await startEmbedded({ ...settings, ...change });
  try {
    await work(server);
  } finally {
    await server.stop();
  }
}
const count = async (server: EmbeddedServer) => (await query(server.url, "SELECT count(*)::int AS n FROM kept"))[0];

test("keeps commits on disk: fsync is on", async () => {
  await withServer(async ({ url }) => {
    expect(await query(url, "SHOW fsync")).toEqual([{ fsync: "on" }]);
    expect(await query(url, "SHOW synchronous_commit")).toEqual([{ synchronous_commit: "on" }]);
    await query(url, "CREATE TABLE kept (n int)");
    await query(url, "INSERT INTO kept VALUES (1)");
  });
});

test("starts again by itself after kill -9, with everything that was committed", async () => {
  await withServer(async (server) => {
    await query(server.url, "INSERT INTO kept VALUES (2)");
    const before = server.pid();
    process.kill(before!, "SIGKILL");
    expect(await count(server)).toEqual({ n: 2 });
    expect(server.pid()).not.toBe(before);
  });
});

test("takes over from a start that was killed and left its server running", async () => {
  const code = `import { startEmbedded } from ${JSON.stringify(join(import.meta.dirname, "../src/embedded/index.ts"))};
    await startEmbedded(${JSON.stringify(settings)}); console.log("up"); setInterval(() => {}, 1000);`;
  const killed = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", code], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise((up) => killed.stdout.once("data", up));
  const orphan = Number.parseInt(readFileSync(join(directory, "cluster/postmaster.pid"), "utf8"), 10);
  killed.kill("SIGKILL");
  await withServer(async (server) => {
    expect(server.pid()).not.toBe(orphan);
    expect(await count(server)).toEqual({ n: 2 });
  });
});

test("is not stopped by a stale pid file, also where its number belongs to another program now", async () => {
  for (const pid of [999_999_999, process.pid]) {
    writeFileSync(join(directory, "cluster/postmaster.pid"), `${pid}\n${directory}/cluster\n0\n1\n\n127.0.0.1\n`);
    await withServer(async (server) => expect(await count(server)).toEqual({ n: 2 }));
  }
});

test("chooses another port where the wanted one is taken", async () => {
  const other = createServer();
  const port = await new Promise<number>((bound) =>
    other.listen(0, "127.0.0.1", () => bound((other.address() as { port: number }).port)),
  );
  await withServer(async (server) => expect(server.port).not.toBe(port), { port });
  other.close();
});

test("begins anew where making the cluster was cut off", async () => {
  const fresh = join(directory, "..", "cut-off");
  mkdirSync(join(fresh, "cluster.new/base"), { recursive: true });
  writeFileSync(join(fresh, "password.new"), "half");
  await withServer(async ({ url }) => expect(await query(url, "SELECT 1 AS one")).toEqual([{ one: 1 }]), {
    directory: fresh,
  });
});

test("refuses, and touches nothing, where the password of a cluster is gone", async () => {
  const password = join(directory, "password");
  const kept = readFileSync(password, "utf8");
  rmSync(password);
  await expect(startEmbedded(settings)).rejects.toThrow("password of the database is gone");
  writeFileSync(password, kept, { mode: 0o600 });
  await withServer(async (server) => expect(await count(server)).toEqual({ n: 2 }));
});
