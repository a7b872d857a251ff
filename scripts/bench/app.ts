import { setTimeout as sleep } from "node:timers/promises";
import { Pool } from "pg";
import { createClient } from "../traffic/client.ts";
import type { Installation } from "../traffic/installation.ts";
import { answerAndHandIn, openAttempt, save, wholeAttempt } from "./attempt.ts";
import { bytesEach, sizeOf } from "./size.ts";
import { type Figures, measure, round, spread, type Work } from "./measure.ts";
import { overload } from "./overload.ts";
import { nameOf, openSchool, password, type School, size } from "./school.ts";

/** Everything that the app does for a class, at each level of business, beside a bare route and a bare query of the same run. */
export async function benchApp(at: Installation, levels: readonly number[], say: (figures: Figures) => void) {
  const school = await openSchool(at);
  const pool = new Pool({ connectionString: at.databaseUrl, max: 10 });
  // Its connections end with the database; what went wrong before is what is to be seen.
  pool.on("error", () => undefined);
  const all: Figures[] = [];
  const run = async (name: string, atOnce: number, seconds: number, work: Work): Promise<void> => {
    const figures = await measure(at, name, atOnce, seconds, work);
    all.push(figures);
    say(figures);
  };
  const student = (worker: number) => school.students[worker % size] ?? school.admin;
  const get = (path: string): Work => {
    return async (worker) => (await student(worker).get(path)).status === 200;
  };
  // What the machine has not compiled yet is nobody's figure.
  await measure(at, "warm", 8, 6, walk(school, await school.assign()));
  for (const atOnce of levels) {
    await run(
      "bare route",
      atOnce,
      3,
      async (worker) => (await student(worker).get("/api/preferences")).status === 405,
    );
    await run("bare answer", atOnce, 2, get("/health/live"));
    await run("SELECT 1", atOnce, 2, async () => (await pool.query("SELECT 1")).rowCount === 1);
    const saving = await school.assign();
    const open = await Promise.all(
      Array.from({ length: atOnce }, (_, worker) => openAttempt(student(worker), school.lessonId, saving)),
    );
    let sequence = 0;
    await run("save answer", atOnce, 5, async (worker) => {
      const attempt = open[worker];
      return attempt !== undefined && (await save(student(worker), attempt, (sequence += 1))) !== null;
    });
    await run("attempt", atOnce, 8, walk(school, await school.assign()));
    await run("sign in", atOnce, 4, async (worker) => {
      const client = createClient({ url: at.origin, origin: at.origin, patience: 60_000 });
      const credentials = { schoolCode: "demo", username: nameOf(worker), password };
      const { status } = await client.mutate("session.signIn", credentials);
      client.close();
      return status === 200;
    });
  }
  const assignmentId = await school.assign();
  const before = await sizeOf(pool);
  await Promise.all(
    school.students.map(async (client) =>
      answerAndHandIn(client, await openAttempt(client, school.lessonId, assignmentId)),
    ),
  );
  const bytes = bytesEach(before, await sizeOf(pool), school.students.length);
  for (const atOnce of [1, 8]) {
    const { teacher, admin } = school;
    const page = `/teacher/assignments/${assignmentId}`;
    await run("results of 200", atOnce, 4, async () => {
      return (await teacher.query("assignment.results", { assignmentId })).status === 200;
    });
    await run("results page of 200", atOnce, 4, async () => (await teacher.get(page)).status === 200);
    await run("score list", atOnce, 3, async () => (await admin.query("score.list", { filter: {} })).status === 200);
  }
  const calm = await everyTwoSeconds(school);
  const crowds = [await overload(at, school, pool, 3), await overload(at, school, pool, 10)];
  await pool.end();
  return { figures: all, bytes, calm, crowds };
}

/** Each piece of work is another student's, so that nobody makes two attempts at once. */
function walk(school: School, assignmentId: string): Work {
  const free = [...school.students];
  return async (_, step) => {
    const client = free.shift();
    if (!client) throw new Error("More work at once than there are students");
    await wholeAttempt(school, client, assignmentId, step);
    free.push(client);
    return true;
  };
}

/** 128 students who answer every two seconds, as a school does: how long a save takes. */
async function everyTwoSeconds(school: School) {
  const assignmentId = await school.assign();
  const times: number[] = [];
  let failed = 0;
  const end = performance.now() + 20_000;
  await Promise.all(
    school.students.slice(0, 128).map(async (client, number) => {
      const open = await openAttempt(client, school.lessonId, assignmentId);
      await sleep((number / 128) * 2000);
      for (let sequence = 0; performance.now() < end; sequence++) {
        const from = performance.now();
        if (await save(client, open, sequence)) times.push(performance.now() - from);
        else failed += 1;
        await sleep(Math.max(0, 2000 - (performance.now() - from)));
      }
    }),
  );
  const [p50, p95, p99] = spread(times);
  return { students: 128, saves: times.length, failed, perSecond: round(times.length / 20), p50, p95, p99 };
}
