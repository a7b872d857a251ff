import { type AssignmentId, type AttemptId, type GroupId, ReadingSettings } from "@leesbewijs/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { correctionsInForce } from "../src/correction/corrections-in-force.ts";
import { regraded } from "../src/correction/regrade.ts";
import { newId } from "../src/new-id.ts";
import { impersonal } from "../src/privacy/impersonal-data.ts";
import { personalData } from "../src/privacy/personal-data.ts";
import { retention, tidy } from "../src/privacy/tidy.ts";
import {
  addPerson,
  as,
  assign,
  highlight,
  makeWorld,
  now,
  openTestDatabase,
  opId,
  start,
  type World,
} from "./world.ts";

let world: World;
let close: () => Promise<void>;
let assignmentId: AssignmentId;
beforeAll(async () => {
  const opened = await openTestDatabase();
  close = opened.close;
  world = await makeWorld(opened.db);
  assignmentId = await assign(world, world.t1, world.classA, { mode: "test" });
});
afterAll(() => close());

/** Text that only S1 has typed anywhere. */
const words = "PII-geheim-van-s1";

/** S1 uses everything that keeps something. */
async function livedIn(): Promise<AttemptId> {
  const { db, s1, lessonId } = world;
  const caller = as(db, s1);
  const attemptId = await start(world, s1, assignmentId);
  const { questions } = await caller.attempt.get({ attemptId });
  const typed = questions.find(({ question }) => question.kind === "shortText")!.question.id;
  const response = { kind: "shortText", text: words } as const;
  await caller.attempt.answer({ attemptId, questionId: typed, opId: opId(), baseVersion: 0, response });
  await caller.flag.put({ attemptId, questionId: typed, reason: "unclear", text: words });
  await caller.attempt.submit({ attemptId });
  await caller.attempt.result({ attemptId });
  await caller.highlight.save({ lessonId, highlight: highlight("Armenië", { note: words }) });
  await caller.reflection.save({
    lessonId,
    baseVersion: 0,
    text: { knew: words, learned: words, wonder: words, confidence: 3, shared: true },
  });
  await caller.reading.keepPlace({ lessonId, place: { form: "full", phase: "read", part: 1, paragraph: 2 } });
  await caller.reading.update({ settings: ReadingSettings.parse({}) });
  const own = { opensAt: null, dueAt: null, closesAt: null, extraTries: 1 };
  const { personId } = s1;
  await as(db, world.t1).arrangement.save({ assignmentId, personId, arrangement: own });
  await as(db, world.t1).arrangement.saveStanding({ personId, standing: { extraTime: 25, extraTries: 0 } });
  const group = { groupId: newId<GroupId>(), name: "Groep 1", personIds: [personId] };
  await as(db, world.t1).class.saveGroup({ classId: world.classA, group });
  await as(db, world.t1).assignment.setStudents({ assignmentId, personIds: [personId, world.s2.personId] });
  const card = { schoolId: world.x, id: "card-1", personId: s1.personId, revisionId: "", language: "nl" };
  const { revisionId } = await db.attempt.findFirstOrThrow({ where: { id: attemptId } });
  const memory = { sentence: 1, level: "standard", missedIds: [typed], dueAt: now, reviewedAt: now };
  const state = { stability: 1, difficulty: 1, reps: 1, lapses: 0 };
  await db.reviewCard.create({ data: { ...card, revisionId, ...memory, ...state } });
  await db.reviewAnswer.create({
    data: {
      schoolId: world.x,
      cardId: "card-1",
      opId: opId(),
      turn: 1,
      questionId: typed,
      response,
      verdict: "incorrect",
      answeredAt: now,
    },
  });
  return attemptId;
}

test("knows every column of every table: as somebody's, as withheld, or as nobody's", async () => {
  const rows = await world.db.$queryRaw<{ table: string; column: string }[]>`
    SELECT c.table_name AS "table", c.column_name AS "column"
    FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'`;
  const unmapped = rows.filter(({ table, column }) => {
    const map = personalData[table];
    return map ? ![...map.columns, ...map.withheld].includes(column) : impersonal[table] === undefined;
  });
  expect(unmapped, "add them to packages/api/src/privacy/personal-data.ts").toEqual([]);
  const known = new Set(rows.map(({ table, column }) => `${table}.${column}`));
  const imagined = Object.entries(personalData).flatMap(([table, { columns, withheld }]) =>
    [...columns, ...withheld].map((column) => `${table}.${column}`).filter((name) => !known.has(name)),
  );
  expect(imagined).toEqual([]);
});

test("gives a person everything of theirs, nothing of others and no secret", async () => {
  await livedIn();
  const { json } = await as(world.db, world.a1).person.export({ personId: world.s1.personId });
  const { kept } = JSON.parse(json) as { kept: Record<string, { rows: Record<string, unknown>[] }> };
  for (const [table, { columns }] of Object.entries(personalData)) {
    const [row] = kept[table]!.rows;
    const empty = [
      "Teaching",
      "Draft",
      "DraftVersion",
      "AuthSession",
      // Of staff alone: `second-factor.test.ts`.
      "SecondFactor",
      "BackupCode",
      "HalfSignIn",
      "SeenScore",
      "PointOverride",
      "WorkNote",
      "Correction",
    ].includes(table);
    if (!empty) expect([table, Object.keys(row ?? {}).toSorted()]).toEqual([table, columns.toSorted()]);
  }
  for (const table of ["Answer", "AnswerEvent", "QuestionFlag", "Highlight", "Reflection", "ReviewAnswer"]) {
    expect([table, JSON.stringify(kept[table])]).toEqual([table, expect.stringContaining(words)]);
  }
  expect(json).not.toMatch(/argon2|no-mail|PII-(s2|s4|t1|s9|a1)/);
  const log = await world.db.auditEntry.findMany({ where: { action: "person.export" } });
  expect(log).toMatchObject([{ actorId: world.a1.personId, subjectId: world.s1.personId }]);
});

test("erases a person for good, in two steps, and leaves the figures of the class as they were", async () => {
  const { db, s1, a1, t1 } = world;
  const figures = async () =>
    (await as(db, t1).assignment.results({ assignmentId })).rows
      .map(({ personId, score, questions, submittedAt }) => ({ personId, score, questions, submittedAt }))
      .toSorted((one, other) => one.personId.localeCompare(other.personId));
  const attemptId = await start(world, world.s2, assignmentId);
  await as(db, world.s2).attempt.submit({ attemptId });
  const before = await figures();
  const personId = s1.personId;
  await expect(as(db, a1).person.erase({ personId })).rejects.toMatchObject({ problem: "invalidInput" });
  await as(db, a1).person.update({ personId, state: "deactivated" });
  await as(db, a1).person.erase({ personId });
  await as(db, a1).person.erase({ personId });
  const tables = await db.$queryRaw<{ table: string }[]>`
    SELECT table_name AS "table" FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`;
  for (const { table } of tables) {
    const [found] = await db.$queryRawUnsafe<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM "${table}" t WHERE t::text LIKE $1 OR t::text LIKE $2`,
      `%${words}%`,
      "%PII-s1%",
    );
    expect([table, found?.n]).toEqual([table, 0]);
  }
  expect(await figures()).toEqual(before);
  expect(before.find((row) => row.personId === personId)?.score).not.toBeNull();
  // A correction of the key later grades nothing anew of which the answers are gone.
  const row = await db.assignment.findFirstOrThrow({ where: { id: assignmentId } });
  const corrections = await correctionsInForce(db, { schoolId: world.x, assignmentId });
  const graded = (await regraded(db, row, corrections)).map(({ attempt }) => attempt.personId);
  expect(graded).toEqual([world.s2.personId]);
  expect(await db.authUser.count({ where: { personId } })).toBe(0);
  expect(await db.auditEntry.count({ where: { action: "person.erase", subjectId: personId } })).toBe(1);
});

test("takes away by itself what has been kept long enough, and nothing else", async () => {
  const { db, x } = world;
  const old = new Date(now.getTime() - (retention.deactivated + 1) * 86_400_000);
  const leaver = await addPerson(db, x, "student", "leaver");
  const place = { schoolId: x, id: leaver.personId };
  await db.person.update({ where: { schoolId_id: place }, data: { state: "deactivated", lastSeenAt: old } });
  await db.person.updateMany({ where: { id: world.guest.personId }, data: { createdAt: old } });
  await db.throttle.create({ data: { key: "account:x/y", windowAt: old, count: 3 } });
  const people = await db.person.count();
  expect(await tidy(db, now)).toMatchObject({ throttle: 1, guests: 1, people: 1 });
  expect(await tidy(db, now)).toEqual({ sessions: 0, throttle: 0, guests: 0, people: 0 });
  expect(await db.person.count()).toBe(people - 1);
  expect(await db.person.findUnique({ where: { schoolId_id: place } })).toMatchObject({ displayName: "–" });
});
