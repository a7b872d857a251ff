import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { restoreBackup, writeBackup } from "@leesbewijs/db/backup";
import { Client } from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openDatabase } from "@leesbewijs/db";
import { eraseAgain, openErasures } from "../src/privacy/erasures.ts";
import { createCaller } from "../src/root.ts";
import { as, assign, contextOf, makeWorld, openTestDatabase, opId, start, type World } from "./world.ts";

const folder = mkdtempSync(join(tmpdir(), "leesbewijs-backup-"));
const file = join(folder, "one.backup");
const secret = "a secret that is long enough to be one";
let world: World;
let close: () => Promise<void>;
let url: string;
beforeAll(async () => {
  const opened = await openTestDatabase();
  close = opened.close;
  url = opened.url;
  world = await makeWorld(opened.db);
  const assignmentId = await assign(world, world.t1, world.classA, { mode: "test" });
  for (const student of [world.s1, world.s2]) {
    const attemptId = await start(world, student, assignmentId);
    const { questions } = await as(world.db, student).attempt.get({ attemptId });
    const questionId = questions.find(({ question }) => question.kind === "shortText")!.question.id;
    const response = { kind: "shortText", text: `Artsach \\ "x" 😀 ${student.displayName}` } as const;
    await as(world.db, student).attempt.answer({ attemptId, questionId, opId: opId(), baseVersion: 0, response });
    await as(world.db, student).attempt.submit({ attemptId });
  }
  // More rows than go in one line, with every end of a line that a text can have.
  const details = { text: "a\nb\r\nc\u2028d\u2029e" };
  await world.db.auditEntry.createMany({
    data: Array.from({ length: 450 }, (_, number) => ({
      schoolId: world.x,
      id: `entry-${number}`,
      actorId: world.a1.personId,
      action: "score.view",
      subject: "score",
      subjectId: String(number),
      details,
    })),
  });
});
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true, force: true });
});

async function withClient<Result>(at: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: at });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Every row of every table, as one hash for each table. */
const contents = (at: string) =>
  withClient(at, async (client) => {
    const tables = await client.query<{ name: string }>(
      "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' ORDER BY 1",
    );
    const found: [string, unknown][] = [];
    for (const { name } of tables.rows) {
      const { rows } = await client.query(
        `SELECT count(*)::int AS n, md5(string_agg(t::text, '|' ORDER BY t::text)) AS hash FROM "${name}" t`,
      );
      found.push([name, rows[0]]);
    }
    return found;
  });

async function emptyDatabase(): Promise<{ at: string; drop: () => Promise<unknown> }> {
  const name = `test_${randomBytes(8).toString("hex")}`;
  await withClient(inject("server"), (client) => client.query(`CREATE DATABASE "${name}"`));
  return {
    at: inject("server").replace(/\/postgres$/, `/${name}`),
    drop: () => withClient(inject("server"), (client) => client.query(`DROP DATABASE "${name}" WITH (FORCE)`)),
  };
}

test("gives back every row of every table, to the letter, in an empty database", async () => {
  const { rows } = await writeBackup(url, secret, file);
  expect(rows).toMatchObject({ AnswerEvent: 2, Score: 2 });
  expect(rows["AuditEntry"]).toBeGreaterThanOrEqual(450);
  const { at, drop } = await emptyDatabase();
  await restoreBackup(at, secret, file);
  expect(await contents(at)).toEqual(await contents(url));
  await expect(restoreBackup(at, secret, file)).rejects.toThrow("not empty");
  expect(await contents(at)).toEqual(await contents(url));
  await drop();
});

test("is unreadable without the secret, and refuses what is cut off or changed, leaving nothing behind", async () => {
  await writeBackup(url, secret, file);
  const whole = readFileSync(file);
  expect(whole.includes("PII-s1")).toBe(false);
  const { at, drop } = await emptyDatabase();
  await expect(restoreBackup(at, "another secret that is long enough", file)).rejects.toThrow("another");
  const changed = Buffer.from(whole);
  changed[changed.length - 100]! ^= 1;
  for (const damaged of [changed, whole.subarray(0, whole.length - 50), Buffer.from("no backup")]) {
    writeFileSync(join(folder, "damaged.backup"), damaged);
    await expect(restoreBackup(at, secret, join(folder, "damaged.backup"))).rejects.toThrow(/damaged|no backup/);
  }
  await drop();
});

test("brings back nobody who was erased since, as the list outside the database says", async () => {
  await writeBackup(url, secret, file);
  const list = join(folder, "erasures.jsonl");
  const erasures = openErasures(list);
  const { db, s2, a1 } = world;
  const admin = createCaller({ ...contextOf(db, a1), erasures });
  await admin.person.update({ personId: s2.personId, state: "deactivated" });
  await admin.person.erase({ personId: s2.personId });
  await admin.person.erase({ personId: s2.personId });
  expect(await erasures.list()).toEqual([
    { schoolId: s2.schoolId, personId: s2.personId, at: expect.any(String) as string },
  ]);
  // Whoever reads the list learns a number and a moment, no name.
  const lines = readFileSync(list, "utf8").trim().split("\n");
  for (const line of lines) expect(Object.keys(JSON.parse(line) as object)).toEqual(["schoolId", "personId", "at"]);

  const { at, drop } = await emptyDatabase();
  await restoreBackup(at, secret, file);
  const back = openDatabase(at);
  const rowsWith = async (words: string): Promise<number> => {
    const said = await withClient(at, async (client) => {
      const tables = await client.query<{ name: string }>(
        "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'",
      );
      let count = 0;
      for (const { name } of tables.rows) {
        const { rows } = await client.query(`SELECT 1 FROM "${name}" t WHERE t::text LIKE $1`, [`%${words}%`]);
        count += rows.length;
      }
      return count;
    });
    return said;
  };
  expect(await rowsWith(s2.displayName)).toBeGreaterThan(1);
  const others = await rowsWith(world.s1.displayName);
  writeFileSync(list, '{"schoolId":"half', { flag: "a" });
  await erasures.add({ schoolId: "no school", personId: "nobody", at: new Date().toISOString() });
  expect(await erasures.list()).toHaveLength(2);
  expect([await eraseAgain(back, erasures), await eraseAgain(back, erasures)]).toEqual([1, 0]);
  expect([await rowsWith(s2.displayName), await rowsWith(world.s1.displayName)]).toEqual([0, others]);
  expect(await back.score.count()).toBe(2);
  await back.$disconnect();
  await drop();
});
