import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createCaller } from "@leesbewijs/api";
import { createServer, syncLibrary } from "@leesbewijs/api/setup";
import { PersonId, SchoolId } from "@leesbewijs/domain";
import { restoreBackup, writeBackup } from "@leesbewijs/db/backup";
import { startEmbedded } from "@leesbewijs/db/embedded";
import { migrate } from "@leesbewijs/db/migrate";
import { schoolId, seedYears } from "./school-years/seed.ts";

/**
 * `npm run bench:school [-- --plans FILE]`: how long the server takes for every list of an admin, in a school with three
 * years of work. `--plans` keeps how PostgreSQL went about each query that took long.
 */
const { values } = parseArgs({ options: { plans: { type: "string" } } });
const size = { classes: 30, students: 30, lessons: 20 };
const runs = 15;
/** Milliseconds of the server for a list, at most. */
const limit = 300;

const directory = ".data/bench-school";
rmSync(directory, { recursive: true, force: true });
const database = await startEmbedded({ directory, database: "bench", durable: false });
await migrate(database.url);
/** Queries of more than this many milliseconds are explained. */
const long = 20;
const explained =
  `-c session_preload_libraries=auto_explain -c auto_explain.log_min_duration=${long} ` +
  "-c auto_explain.log_analyze=on -c auto_explain.log_buffers=on -c auto_explain.log_timing=off";
const secret = "a secret of this run that is long enough";
const server = createServer({
  databaseUrl: values.plans === undefined ? database.url : `${database.url}?options=${encodeURIComponent(explained)}`,
  secret,
  origins: ["http://localhost"],
  models: new URL("../packages/language/models/", import.meta.url),
});
const now = new Date();
try {
  await syncLibrary(server.db);
  const before = performance.now();
  await seedYears(server.db, size, now);
  const attempts = await server.db.attempt.count({ where: { schoolId } });
  console.log(
    `${size.classes} classes, ${size.classes * size.students} students, ${attempts} attempts, made in ${seconds(before)} s`,
  );
  const actor = {
    schoolId: SchoolId.parse(schoolId),
    personId: PersonId.parse("admin"),
    role: "admin",
    state: "active",
    displayName: "Beheerder",
    schoolName: "School van jaren",
    schoolCode: "years",
    timeZone: "Europe/Amsterdam",
    factorDue: false,
  } as const;
  const context = await server.context({ headers: new Headers(), address: "bench", now });
  const caller = createCaller({ ...context, actor });
  const choices = await caller.score.choices({});
  const [one] = choices.classes;
  const [person] = choices.students;
  const year = { from: new Date(now.getTime() - 365 * 86_400_000) };
  const lists = {
    "overview of the school": () => caller.school.overview({}),
    "scores, newest": () => caller.score.list({ filter: {} }),
    "scores, by name, last page": () =>
      caller.score.list({ filter: {}, order: "student", page: Math.ceil(attempts / 50) }),
    "scores, lowest": () => caller.score.list({ filter: {}, order: "lowest" }),
    "scores, a class in a year": () => caller.score.list({ filter: { classId: one?.id, ...year } }),
    "scores, a student": () => caller.score.list({ filter: { personId: person?.id } }),
    "scores by month": () => caller.score.groups({ filter: {}, by: "month" }),
    "scores by school year": () => caller.score.groups({ filter: {}, by: "schoolYear" }),
    "scores by class": () => caller.score.groups({ filter: {}, by: "class" }),
    "scores by lesson, a year": () => caller.score.groups({ filter: year, by: "lesson" }),
    "scores by teacher": () => caller.score.groups({ filter: {}, by: "teacher" }),
    "what scores are chosen by": () => caller.score.choices({}),
    people: () => caller.person.list({}),
    "people, searched, last page": () => caller.person.list({ search: "an", page: 5 }),
    "lessons that ask for attention": () => caller.school.content({}),
    log: () => caller.audit.list({}),
    "log, last page": () => caller.audit.list({ page: 1000 }),
    "log, looking, a year": () => caller.audit.list({ filter: { area: "looking", ...year } }),
  };
  let slow = 0;
  for (const [name, call] of Object.entries(lists)) {
    await call();
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      const from = performance.now();
      await call();
      times.push(performance.now() - from);
    }
    times.sort((a, b) => a - b);
    const [middle = 0, worst = 0] = [times[Math.floor(runs / 2)], times.at(-1)];
    if (middle > limit) slow++;
    console.log(`${name.padEnd(34)} ${middle.toFixed(0).padStart(5)} ms, slowest ${worst.toFixed(0).padStart(5)} ms`);
  }
  const from = performance.now();
  const { rows } = await caller.score.export({ filter: {}, language: "nl", format: "xlsx" });
  console.log(`all ${rows} scores as an Excel file in ${seconds(from)} s`);
  await backUpAndRestore();
  if (slow > 0) {
    console.error(`${slow} lists take more than ${limit} ms.`);
    process.exitCode = 1;
  }
} finally {
  await server.db.$disconnect();
  await database.stop();
  if (values.plans !== undefined) copyFileSync(join(directory, "server.log"), values.plans);
  rmSync(directory, { recursive: true, force: true });
}

/** A backup of all of it, put back into an empty database, which is on disk before it is done. */
async function backUpAndRestore(): Promise<void> {
  const file = join(directory, "years.backup");
  const empty = await startEmbedded({ directory: `${directory}/restored`, database: "restored" });
  try {
    const begun = performance.now();
    const { rows, bytes } = await writeBackup(database.url, secret, file);
    const written = performance.now();
    console.log(`backed up with ${rows["Answer"]} answers in ${seconds(begun)} s, ${(bytes / 1e6).toFixed(1)} MB`);
    await restoreBackup(empty.url, secret, file);
    console.log(`restored in ${seconds(written)} s`);
  } finally {
    await empty.stop();
  }
}

function seconds(from: number): string {
  return ((performance.now() - from) / 1000).toFixed(1);
}
