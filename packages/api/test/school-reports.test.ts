import { type DraftId, type ScoreFilter, ScoreGrouping } from "@leesbewijs/domain";
import { readCsv } from "@leesbewijs/interchange";
import fc from "fast-check";
import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../src/new-id.ts";
import { schoolYearOf, startOfSchoolYear } from "../src/school/school-year.ts";
import { news } from "./news.ts";
import { addClass, as, assign, later, makeWorld, openTestDatabase, start, type World } from "./world.ts";

let world: World;
let close: () => Promise<void>;
const admin = () => as(world.db, world.a1, later(30));

beforeAll(async () => {
  const opened = await openTestDatabase();
  close = opened.close;
  world = await makeWorld(opened.db);
  const { t1, t2, s1, s2, s4, s9, t9, classA, classB, classY } = world;
  const [a, b, y] = [await assign(world, t1, classA), await assign(world, t2, classB), await assign(world, t9, classY)];
  for (const [actor, assignment] of [
    [s1, a],
    [s2, a],
    [s1, a],
    [s4, b],
    [s9, y],
  ] as const) {
    const attemptId = await start(world, actor, assignment);
    await as(world.db, actor, later(1)).attempt.submit({ attemptId });
  }
  // Last year's work, by the database, since no clock can be turned back.
  const [old] = await world.db.attempt.findMany({
    where: { schoolId: world.x, personId: s1.personId },
    orderBy: { number: "asc" },
    take: 1,
  });
  await world.db.attempt.update({
    where: { schoolId_id: { schoolId: world.x, id: old!.id } },
    data: { startedAt: new Date("2025-07-31T21:00:00Z"), submittedAt: new Date("2025-07-31T21:30:00Z") },
  });
});
afterAll(() => close());

const groupsBy = async (by: ScoreGrouping, filter: ScoreFilter = {}) =>
  (await admin().score.groups({ by, filter })).groups;

test("puts the scores of the school together by class, teacher, month and school year, and none of another school", async () => {
  expect((await groupsBy("class")).map(({ name, scores, students }) => [name, scores, students])).toEqual([
    ["A", 3, 2],
    ["B", 1, 1],
  ]);
  expect((await groupsBy("teacher")).map(({ name, scores }) => [name, scores])).toEqual([
    ["PII-t1", 3],
    ["PII-t2", 1],
  ]);
  // 21:30 in London is 23:30 in Amsterdam: still July, and the last evening of the school year.
  expect((await groupsBy("month")).map(({ name, scores }) => [name, scores])).toEqual([
    ["2025-07", 1],
    ["2026-11", 3],
  ]);
  expect((await groupsBy("schoolYear")).map(({ name, scores }) => [name, scores])).toEqual([
    ["2024", 1],
    ["2026", 3],
  ]);
});

test("every way of putting scores together counts the same scores, with the same mean", async () => {
  const ids = {
    classId: [undefined, world.classA, world.classB, world.classY],
    teacherId: [undefined, world.t1.personId, world.t9.personId],
    personId: [undefined, world.s1.personId],
  };
  const days = [undefined, new Date("2025-08-01"), later(0)];
  const filters = fc.record({
    classId: fc.constantFrom(...ids.classId),
    teacherId: fc.constantFrom(...ids.teacherId),
    personId: fc.constantFrom(...ids.personId),
    from: fc.constantFrom(...days),
    until: fc.constantFrom(...days),
  });
  await fc.assert(
    fc.asyncProperty(filters, fc.constantFrom(...ScoreGrouping.options), async (filter, by) => {
      const { total, meanShare } = await admin().score.list({ filter });
      const groups = await groupsBy(by, filter);
      expect(groups.reduce((sum, { scores }) => sum + scores, 0)).toBe(total);
      const sum = groups.reduce((all, { scores, meanShare: mean }) => all + scores * (mean ?? 0), 0);
      if (total > 0) expect(sum / total).toBeCloseTo(meanShare ?? -1, 4);
    }),
    { numRuns: 40 },
  );
});

test("exports real numbers, in CSV with a comma or a point and in a file that another library reads", async () => {
  await world.db.person.update({
    where: { schoolId_id: { schoolId: world.x, id: world.s4.personId } },
    data: { displayName: '=HYPERLINK("http://x")' },
  });
  const send = { filter: {}, order: "oldest", language: "en" } as const;
  const comma = await admin().score.export({ ...send, decimal: "comma" });
  const point = await admin().score.export({ ...send, decimal: "point" });
  const excel = await admin().score.export({ ...send, format: "xlsx" });
  expect([comma.rows, point.fileName, excel.fileName]).toEqual([4, "scores-2026-11-23.csv", "scores-2026-11-23.xlsx"]);
  const rows = await readSheet(Buffer.from(excel.content, "base64"));
  const [head, ...body] = rows;
  expect(head?.slice(0, 2)).toEqual(["Student", "Class"]);
  for (const row of body)
    expect(row.slice(4, 8).map((cell) => typeof cell)).toEqual(["number", "number", "number", "number"]);
  expect(body.map(([name]) => name)).toContain('=HYPERLINK("http://x")');
  const text = readCsv(point.content);
  expect(text.map(([name]) => name)).toContain('\'=HYPERLINK("http://x")');
  expect(text.slice(1).map((row) => Number(row[5]))).toEqual(body.map((row) => row[5]));
  expect(
    readCsv(comma.content)
      .slice(1)
      .map((row) => row[7]?.replace(",", ".")),
  ).toEqual(text.slice(1).map((row) => row[7]));
});

test("writes down who looked, once for a quarter of an hour, and who exported; and nobody can rewrite or empty it", async () => {
  const filter = { classId: world.classB, until: later(1) };
  const looks = () =>
    world.db.auditEntry.count({
      where: { action: "score.view", details: { path: ["filter"], equals: JSON.stringify(filter) } },
    });
  // The log has the clock of the database.
  const minutes = (count: number): Date => new Date(Date.now() + count * 60_000);
  for (const at of [0, 1, 10]) await as(world.db, world.a1, minutes(at)).score.list({ filter });
  expect(await looks()).toBe(1);
  await as(world.db, world.a1, minutes(20)).score.list({ filter });
  expect(await looks()).toBe(2);
  const { lines } = await admin().audit.list({ filter: { area: "looking" } });
  expect(lines.map(({ action }) => action)).toEqual(expect.arrayContaining(["score.view", "score.export"]));
  expect(new Set(lines.map(({ actorName }) => actorName))).toEqual(new Set(["PII-a1"]));
  for (const attack of [
    'UPDATE "AuditEntry" SET "action" = \'x\'',
    'DELETE FROM "AuditEntry"',
    'TRUNCATE "AuditEntry"',
  ])
    await expect(world.db.$executeRawUnsafe(attack)).rejects.toThrow(/only added/);
});

test("reads the log by area, person and moment, and that of one school alone", async () => {
  const all = await admin().audit.list({});
  expect(all.lines.every(({ actorName }) => !actorName?.endsWith("9"))).toBe(true);
  const classes = await admin().audit.list({ filter: { area: "classes", personId: world.t1.personId } });
  expect(classes.lines.map(({ action, subjectName, actorName }) => [action, subjectName, actorName])).toEqual([
    ["class.create", "A", "PII-t1"],
  ]);
  const future = await admin().audit.list({ filter: { from: new Date("2099-01-01") } });
  expect(future).toMatchObject({ lines: [], total: 0, pages: 1 });
});

test("shows the school at a glance, with the figures of each class", async () => {
  await addClass(world.db, world.t1, "Leeg", []);
  const glance = await admin().school.overview({});
  expect(glance).toMatchObject({
    students: 3,
    waiting: 1,
    teachers: 2,
    openAssignments: 2,
    week: { scores: 3 },
    flagsWaiting: 0,
  });
  expect(glance.weeks).toHaveLength(12);
  expect(glance.weeks.at(-1)).toMatchObject({ week: "2026-11-23", scores: 3 });
  expect(
    glance.classes.map(({ name, teachers, students, assignments, scores, handedIn }) => [
      name,
      teachers,
      students,
      assignments,
      scores,
      handedIn,
    ]),
  ).toEqual([
    ["A", ["PII-t1"], 2, 1, 3, null],
    ["B", ["PII-t2"], 1, 1, 1, null],
    ["Leeg", ["PII-t1"], 0, 0, 0, null],
  ]);
  // Once the work is closed, all of class A has handed in.
  const after = await as(world.db, world.a1, later(200)).school.overview({});
  expect(after.classes[0]).toMatchObject({ name: "A", handedIn: 1 });
  const other = await as(world.db, world.a9, later(30)).school.overview({});
  expect(other).toMatchObject({ students: 1, teachers: 1, week: { scores: 1 } });
});

test("lists what asks for attention: reports that wait, drafts with failing checks, lessons checked long ago", async () => {
  const { db, t1, s2 } = world;
  const assignmentId = await assign(world, t1, world.classA);
  const attemptId = await start(world, s2, assignmentId);
  const [first, second] = (await as(db, s2).attempt.get({ attemptId })).questions;
  for (const asked of [first, second]) {
    const flag = { attemptId, questionId: asked!.question.id, reason: "unclear", text: "" } as const;
    await as(db, s2).flag.put(flag);
  }
  await as(db, s2, later(1)).flag.withdraw({ attemptId, questionId: second!.question.id });
  const draftId = newId<DraftId>();
  await as(db, t1).draft.create({ draftId, text: news, title: "Zonder datum" });
  const { flags, drafts, draftsTotal, outdated } = await admin().school.content({});
  expect(flags.map(({ className, teacherName, waiting }) => [className, teacherName, waiting])).toEqual([
    ["A", "PII-t1", 1],
  ]);
  expect(flags[0]?.assignmentId).toBe(assignmentId);
  // Without a day of the news a draft cannot be published.
  expect(drafts.map(({ title, failing, published }) => [title, failing !== null && failing > 0, published])).toEqual([
    ["Zonder datum", true, false],
  ]);
  expect(draftsTotal).toBe(1);
  expect((await admin().school.overview({})).draftsFailing).toBe(1);
  expect(outdated.map(({ openAssignments }) => openAssignments)).toEqual([3]);
  expect((outdated[0]?.validAsOf ?? "") < "2025-11-23").toBe(true);
});

test("a school year begins on the first of August by the days of the school", () => {
  expect(startOfSchoolYear(2026, "Europe/Amsterdam").toISOString()).toBe("2026-07-31T22:00:00.000Z");
  expect(startOfSchoolYear(2026, "America/Curacao").toISOString()).toBe("2026-08-01T04:00:00.000Z");
  expect(schoolYearOf(new Date("2026-07-31T21:59:00Z"), "Europe/Amsterdam")).toBe(2025);
  expect(schoolYearOf(new Date("2026-07-31T22:00:00Z"), "Europe/Amsterdam")).toBe(2026);
});
