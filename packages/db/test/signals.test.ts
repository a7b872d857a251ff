import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { type EmbeddedServer, startEmbedded } from "../src/embedded/index.ts";
import { type Database, openDatabase, openSignals, type Signals } from "../src/index.ts";

const directory = join(mkdtempSync(join(tmpdir(), "leesbewijs-signals-")), "postgres");

/** Two processes of an app, as far as the database can tell. */
let server: EmbeddedServer;
let databases: Database[];
let here: Signals;
let there: Signals;
beforeAll(async () => {
  server = await startEmbedded({ directory, database: "signals" });
  databases = [openDatabase(server.url), openDatabase(server.url)];
  [here, there] = databases.map(openSignals) as [Signals, Signals];
});
afterAll(async () => {
  await Promise.all([here.close(), there.close()]);
  await Promise.all(databases.map((db) => db.$disconnect()));
  await server.stop();
  rmSync(join(directory, ".."), { recursive: true, force: true });
});

const heard = vi.fn<(topic: string) => void>();
beforeEach(() => heard.mockClear());

/** Listens here, and waits until that holds. */
async function listening(...topics: string[]): Promise<() => void> {
  const stops = topics.map((topic) => here.hear(topic, () => heard(topic)));
  await vi.waitFor(
    () => {
      there.say(topics[0]!);
      expect(heard).toHaveBeenCalledWith(topics[0]);
    },
    { timeout: 10_000, interval: 300 },
  );
  await sleep(600);
  heard.mockClear();
  return () => {
    for (const stop of stops) stop();
  };
}

async function listeners(): Promise<number> {
  const client = new Client({ connectionString: server.url });
  await client.connect();
  const { rows } = await client.query(
    "SELECT count(*)::int AS n FROM pg_stat_activity WHERE application_name = 'leesbewijs live'",
  );
  await client.end();
  return (rows[0] as { n: number }).n;
}

test("opens no connection before somebody listens", async () => {
  there.say("a");
  await sleep(600);
  expect(await listeners()).toBe(0);
});

test("hears in one process what is said in another, of its own topic alone", async () => {
  const stop = await listening("a");
  there.say("b");
  there.say("a");
  await vi.waitFor(() => expect(heard).toHaveBeenCalled(), { timeout: 2000 });
  expect(heard.mock.calls).toEqual([["a"]]);
  stop();
});

test("tells of what is said a hundred times in a moment once", async () => {
  const stop = await listening("a");
  for (let time = 0; time < 100; time++) there.say("a");
  await vi.waitFor(() => expect(heard).toHaveBeenCalled(), { timeout: 2000 });
  await sleep(600);
  expect(heard).toHaveBeenCalledTimes(1);
  stop();
});

test("listens to many topics on one connection, and lets go of it when nobody listens any more", async () => {
  const stop = await listening("a", "b", "c");
  expect(await listeners()).toBe(1);
  stop();
  there.say("a");
  await vi.waitFor(async () => expect(await listeners()).toBe(0), { timeout: 10_000, interval: 500 });
  expect(heard).not.toHaveBeenCalled();
});

test("comes back by itself after the database was killed, and says that something may have been missed", async () => {
  const stop = await listening("a");
  const before = server.pid();
  process.kill(before!, "SIGKILL");
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith("a"), { timeout: 30_000 });
  expect(server.pid()).not.toBe(before);
  heard.mockClear();
  await vi.waitFor(
    () => {
      there.say("a");
      expect(heard).toHaveBeenCalled();
    },
    { timeout: 20_000, interval: 500 },
  );
  stop();
});
