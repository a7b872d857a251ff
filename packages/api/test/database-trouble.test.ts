import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase, type Database } from "@leesbewijs/db";
import { startEmbedded, type EmbeddedServer } from "@leesbewijs/db/embedded";
import { migrate } from "@leesbewijs/db/migrate";
import { AssignmentId, type AttemptId, type OpId, type QuestionId } from "@leesbewijs/domain";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { syncLibrary } from "../src/lesson/sync-library.ts";
import { Problem } from "../src/problem.ts";
import { as, assign, makeWorld, opId, start, type World } from "./world.ts";

/** A disk of our own that can be full: memory in the place of one, where this machine lets us. */
const folder = mkdtempSync(join(tmpdir(), "leesbewijs-trouble-"));
const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=240m", "tmpfs", folder]).status === 0;

let server: EmbeddedServer;
let db: Database;
let world: World;
beforeAll(async () => {
  server = await startEmbedded({ directory: join(folder, "postgres"), database: "trouble" });
  await migrate(server.url);
  db = openDatabase(server.url);
  await syncLibrary(db);
  world = await makeWorld(db);
});
afterAll(async () => {
  await db.$disconnect();
  await server.stop();
  if (mounted) spawnSync("umount", ["--lazy", folder]);
  rmSync(folder, { recursive: true, force: true });
});

type Save = (id: OpId, words?: string) => Promise<unknown>;

async function openAttempt(): Promise<{ attemptId: AttemptId; questionId: QuestionId; save: Save }> {
  const attemptId = await start(world, world.s1, await assign(world, world.t1, world.classA));
  const { questions } = await as(db, world.s1).attempt.get({ attemptId });
  const questionId = questions.find(({ question }) => question.kind === "shortText")!.question.id;
  const save: Save = (id, words = "Artsach") => {
    const response = { kind: "shortText", text: words } as const;
    return as(db, world.s1).attempt.answer({ attemptId, questionId, opId: id, baseVersion: 0, response });
  };
  return { attemptId, questionId, save };
}

const problemOf = (error: unknown): unknown => (error instanceof Problem ? [error.problem, error.retryAfter] : error);
const stored = async (attemptId: AttemptId) => [
  await db.answerEvent.count({ where: { attemptId } }),
  (await db.answer.findFirst({ where: { attemptId } }))?.version ?? 0,
];

/** The server's processes, as its note and the system name them. */
function processes(): number[] {
  const first = server.pid()!;
  const main = Number.parseInt(readFileSync(join(folder, "postgres/cluster/postmaster.pid"), "utf8"), 10);
  const below = readdirSync("/proc").filter((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      return readFileSync(`/proc/${name}/stat`, "utf8").split(") ").at(-1)?.split(" ")[1] === String(main);
    } catch {
      return false;
    }
  });
  return [...new Set([first, main, ...below.map(Number)])];
}

test("says that it is busy while a row is locked too long, and stores nothing of it", async () => {
  const { attemptId, save } = await openAttempt();
  const other = new Client({ connectionString: server.url });
  await other.connect();
  await other.query("BEGIN");
  await other.query('SELECT 1 FROM "Attempt" WHERE "id" = $1 FOR UPDATE', [attemptId]);
  const id = opId();
  expect(await save(id).catch(problemOf)).toEqual(["busy", 2]);
  await other.query("ROLLBACK");
  await other.end();
  expect(await stored(attemptId)).toEqual([0, 0]);
  expect(await save(id)).toMatchObject({ state: "counted" });
  expect(await stored(attemptId)).toEqual([1, 1]);
});

test.runIf(process.platform === "linux")(
  "says that it is busy while the database hangs, and goes on after",
  async () => {
    const { attemptId, save } = await openAttempt();
    const id = opId();
    const stopped = processes();
    for (const pid of stopped) process.kill(pid, "SIGSTOP");
    const before = performance.now();
    try {
      expect(await save(id).catch(problemOf)).toEqual(["busy", 2]);
    } finally {
      for (const pid of stopped) process.kill(pid, "SIGCONT");
    }
    expect(performance.now() - before).toBeLessThan(12_000);
    // What was on its way may arrive now; it is the same write.
    await save(id);
    await save(id);
    expect(await stored(attemptId)).toEqual([1, 1]);
  },
);

test("goes on by itself after the database was killed under it", async () => {
  const { attemptId, save } = await openAttempt();
  await save(opId());
  const before = server.pid();
  process.kill(before!, "SIGKILL");
  // Those that serve connections may go on for a moment without it.
  await vi.waitFor(() => expect(server.pid()).not.toBe(before), { timeout: 20_000 });
  const id = opId();
  for (let answered = false; !answered;) {
    const outcome = await save(id, "later").catch(problemOf);
    if (Array.isArray(outcome)) expect(outcome).toEqual(["busy", 2]);
    answered = !Array.isArray(outcome);
  }
  expect(await stored(attemptId)).toEqual([2, 2]);
});

test("a board that is watched stays as it was while the database is killed, and is read anew after", async () => {
  const { attemptId, save } = await openAttempt();
  const { assignmentId } = await db.attempt.findFirstOrThrow({ where: { id: attemptId } });
  const watched = await as(db, world.t1).board.watch({ assignmentId: AssignmentId.parse(assignmentId) });
  const boards = watched[Symbol.asyncIterator]();
  const answered = async (): Promise<number> => {
    const { value, done } = await boards.next();
    return done ? -1 : Math.max(...value.students.map((student) => student.answered));
  };
  expect(await answered()).toBe(0);
  const before = server.pid();
  process.kill(before!, "SIGKILL");
  await vi.waitFor(() => expect(server.pid()).not.toBe(before), { timeout: 20_000 });
  const id = opId();
  for (let saved = false; !saved;) {
    saved = await save(id).then(
      () => true,
      () => false,
    );
  }
  const told = performance.now();
  for (let seen = 0; seen < 1;) {
    seen = await answered();
    expect(seen).not.toBe(-1);
  }
  expect(performance.now() - told).toBeLessThan(10_000);
  await boards.return?.();
});

// Last, since a full disk may stop the server for good until there is room.
test.runIf(mounted)(
  "says that it is busy while the disk is full, keeps what it took, and goes on when there is room",
  async () => {
    const { attemptId, save } = await openAttempt();
    const filler = join(folder, "filler");
    const free = (): number => {
      const { bavail, bsize } = statfsSync(folder);
      return bavail * bsize;
    };
    writeFileSync(filler, Buffer.alloc(free()));
    expect(free()).toBeLessThan(10_000);
    const taken: OpId[] = [];
    let outcome: unknown = null;
    let last = opId();
    while (taken.length < 3000 && !outcome) {
      last = opId();
      outcome = await save(last, "w".repeat(450)).then(() => null, problemOf);
      if (!outcome) taken.push(last);
    }
    expect(outcome).toEqual(["busy", 2]);
    rmSync(filler);
    for (let again = false; !again;)
      again = await save(last, "w".repeat(450)).then(
        () => true,
        () => false,
      );
    const events = await db.answerEvent.findMany({ where: { attemptId }, select: { opId: true } });
    expect(new Set(events.map((event) => event.opId))).toEqual(new Set([...taken, last]));
    expect(await stored(attemptId)).toEqual([taken.length + 1, taken.length + 1]);
  },
);
