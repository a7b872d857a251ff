import type { AssignmentId, AttemptId, CorrectionId, QuestionId } from "@leesbewijs/domain";
import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { newId } from "../src/new-id.ts";
import { as, assign, later, makeWorld, now, openTestDatabase, start, type World } from "./world.ts";

let world: World;
let close: () => Promise<void>;
let assignmentId: AssignmentId;
let attemptId: AttemptId;
let questionId: QuestionId;

beforeAll(async () => {
  const opened = await openTestDatabase();
  close = opened.close;
  world = await makeWorld(opened.db);
});
afterAll(() => close());
beforeEach(() => handIn());

/** A test that the first student handed in blank. */
async function handIn(change: Parameters<typeof assign>[3] = {}): Promise<void> {
  await world.db.assignment.deleteMany({});
  assignmentId = await assign(world, world.t1, world.classA, { mode: "test", ...change });
  attemptId = await start(world, world.s1, assignmentId);
  const { questions } = await as(world.db, world.s1).attempt.get({ attemptId });
  questionId = questions.find(({ question }) => question.possible === 1)!.question.id;
  await as(world.db, world.s1).attempt.submit({ attemptId });
}
const teacher = (at = now) => as(world.db, world.t1, at);
const student = (at = later(5)) => as(world.db, world.s1, at);
const rowOf = async (personId = world.s1.personId) =>
  (await teacher().assignment.results({ assignmentId })).rows.find((row) => row.personId === personId)!;
const override = (points: number | null, at = later(1)) =>
  teacher(at).attempt.override({ attemptId, questionId, points, reason: points === null ? null : "Goed uitgelegd." });

test("gives an answer other points, once however often it is sent, and takes them back", async () => {
  const { score } = await rowOf();
  expect(score!.points).toBe(0);
  await override(0.5);
  await override(0.5, later(2));
  expect(await rowOf()).toMatchObject({ score: { points: 0.5, possible: score!.possible }, overridden: [questionId] });
  expect(await world.db.pointOverride.count()).toBe(1);
  const { questions } = await student().attempt.result({ attemptId });
  expect(questions.find(({ question }) => question.id === questionId)).toMatchObject({
    override: { points: 0.5, reason: "Goed uitgelegd." },
    feedback: { score: { points: 0.5, verdict: "partial" } },
  });
  await override(1, later(3));
  expect(await rowOf()).toMatchObject({ score: { points: 1 } });
  await override(null, later(4));
  await override(null, later(4));
  expect(await rowOf()).toMatchObject({ score, overridden: [] });
  const acts = await world.db.auditEntry.findMany({
    where: { subjectId: assignmentId, action: { contains: "override" } },
  });
  expect(acts.map(({ action }) => action).sort()).toEqual([
    "assignment.override",
    "assignment.override",
    "assignment.unoverride",
  ]);
});

test("what a teacher gave by hand stands on every regrade, and the student is told why", async () => {
  await override(0.75);
  expect(await student().correction.listNews({})).toMatchObject([
    { before: { points: 0 }, after: { points: 0.75 }, lines: [{ what: "override", reason: "Goed uitgelegd." }] },
  ]);
  const correctionId = newId<CorrectionId>();
  const correction = { reason: "Voor iedereen.", seen: null, handleFlags: false };
  const ruling = { kind: "everyone" } as const;
  await teacher(later(2)).correction.create({ assignmentId, questionId, correctionId, ruling, ...correction });
  expect(await rowOf()).toMatchObject({ score: { points: 0.75 }, overridden: [questionId] });
  await override(null, later(3));
  expect(await rowOf()).toMatchObject({ score: { points: 1 }, overridden: [] });
  await teacher(later(4)).correction.undo({ correctionId });
  expect(await rowOf()).toMatchObject({ score: { points: 0 } });
});

test("points need a reason, never are more than the question gives, and are not given before handing in", async () => {
  const bare = { attemptId, questionId, points: 1, reason: null };
  await expect(teacher().attempt.override(bare)).rejects.toMatchObject({ problem: "invalidInput" });
  await override(20);
  expect(await rowOf()).toMatchObject({ score: { points: 1 } });
  const open = await start(world, world.s2, assignmentId);
  const early = { attemptId: open, questionId, points: 1, reason: "Te vroeg." };
  await expect(teacher().attempt.override(early)).rejects.toMatchObject({ problem: "notFound" });
});

test("the points stand in the database too, but the words go with who is erased", async () => {
  await override(0.5);
  await override(1, later(2));
  await expect(world.db.pointOverride.updateMany({ data: { points: 0 } })).rejects.toThrow();
  await expect(world.db.pointOverride.updateMany({ data: { reason: "Toch niet." } })).rejects.toThrow();
  expect(await world.db.pointOverride.updateMany({ data: { reason: "–" } })).toEqual({ count: 2 });
});

test("gives the results back when the teacher says so, and takes them back", async () => {
  await handIn({ feedback: "whenReturned" });
  const seen = async (at = later(500)) => (await student(at).attempt.result({ attemptId })).result !== null;
  expect(await seen()).toBe(false);
  expect((await student().assignment.get({ assignmentId })).score).toBeNull();
  await override(1);
  await teacher(later(2)).assignment.giveBack({ assignmentId, returned: true });
  await teacher(later(3)).assignment.giveBack({ assignmentId, returned: true });
  expect((await teacher().assignment.results({ assignmentId })).returnedAt).toEqual(later(2));
  expect(await seen(later(2))).toBe(true);
  // What was given before the result was seen is no news.
  expect(await student().correction.listNews({})).toEqual([]);
  await teacher(later(4)).assignment.giveBack({ assignmentId, returned: false });
  expect(await seen()).toBe(false);
});

test("marks a test by the share of its points, and no practice", async () => {
  expect(await rowOf()).toMatchObject({ mark: null });
  await teacher().assignment.setMarks({ assignmentId, nTerm: 1 });
  expect(await rowOf()).toMatchObject({ mark: 1 });
  await override(1);
  const { score } = await rowOf();
  const mark = Math.round((9 * (1 / score!.possible) + 1) * 10) / 10;
  expect(await rowOf()).toMatchObject({ mark });
  expect(await student().attempt.result({ attemptId })).toMatchObject({ mark });
  expect(await student().assignment.get({ assignmentId })).toMatchObject({ mark });
  await teacher().assignment.setMarks({ assignmentId, nTerm: null });
  expect(await rowOf()).toMatchObject({ mark: null });
  const practice = await assign(world, world.t1, world.classA);
  await expect(teacher().assignment.setMarks({ assignmentId: practice, nTerm: 1 })).rejects.toMatchObject({
    problem: "invalidInput",
  });
});

test("shows no mark of a result that was not given back", async () => {
  await handIn({ feedback: "whenReturned" });
  await teacher().assignment.setMarks({ assignmentId, nTerm: 1.4 });
  expect(await student().assignment.get({ assignmentId })).toMatchObject({ mark: null, score: null });
  expect((await student().attempt.result({ attemptId })).mark).toBeNull();
});

test("says something to one student, and excuses one who then is not asked for the work", async () => {
  const note = (personId: typeof world.s1.personId, comment: string, excused: boolean) =>
    teacher().assignment.saveNote({ assignmentId, personId, comment, excused });
  await note(world.s1.personId, " Goed gedaan! ", false);
  expect(await rowOf()).toMatchObject({ comment: "Goed gedaan!", state: "done" });
  expect((await student().attempt.result({ attemptId })).comment).toBe("Goed gedaan!");
  const other = as(world.db, world.s2);
  expect(await other.assignment.get({ assignmentId })).toMatchObject({ state: "toDo", comment: "" });
  await note(world.s2.personId, "", true);
  await note(world.s2.personId, "", true);
  expect(await other.assignment.get({ assignmentId })).toMatchObject({ state: "excused" });
  expect(await rowOf(world.s2.personId)).toMatchObject({ state: "excused" });
  expect(await world.db.auditEntry.count({ where: { action: "assignment.excuse", subjectId: assignmentId } })).toBe(1);
  await note(world.s2.personId, "", false);
  expect(await other.assignment.get({ assignmentId })).toMatchObject({ state: "toDo" });
  await expect(note(world.s4.personId, "", true)).rejects.toMatchObject({ problem: "notFound" });
});

test("exports a row for each student with the points of every question, a mark, and nothing where there is nothing", async () => {
  await teacher().assignment.setMarks({ assignmentId, nTerm: 1 });
  await teacher(later(1)).assignment.saveNote({
    assignmentId,
    personId: world.s1.personId,
    comment: "=1+1",
    excused: false,
  });
  await override(0.5, later(2));
  const excel = await teacher(later(3)).assignment.export({ assignmentId, language: "nl", format: "xlsx" });
  const { columns, rows } = await teacher(later(3)).assignment.results({ assignmentId });
  expect(excel.rows).toBe(rows.length);
  const [head = [], ...body] = await readSheet(Buffer.from(excel.content, "base64"));
  expect(head.slice(0, 3)).toEqual(["Leerling", "Stand", "Punten"]);
  expect(head.filter((cell) => String(cell).startsWith("Vraag "))).toHaveLength(columns.length);
  const cell = (row: (typeof body)[number] | undefined, name: string) => row?.[head.indexOf(name)];
  const mine = body.find(([name]) => name === rows.find(({ score }) => score !== null)?.displayName);
  expect([cell(mine, "Punten"), cell(mine, "Te laat"), cell(mine, "Opmerking")]).toEqual([0.5, "nee", "=1+1"]);
  expect(typeof cell(mine, "Cijfer")).toBe("number");
  const at = columns.findIndex((column) => column.questionId === questionId);
  expect(cell(mine, `Vraag ${at + 1}`)).toBe(0.5);
  const other = body.find((row) => row !== mine);
  expect([cell(other, "Punten"), cell(other, "Cijfer"), cell(other, "Vraag 1"), cell(other, "Ingeleverd")]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  // A spreadsheet that opens the text reckons with nothing of it.
  const comma = await teacher(later(3)).assignment.export({ assignmentId, language: "en", decimal: "comma" });
  expect(comma.content).toContain("'=1+1");
  expect(comma.content).toContain("0,5");
  expect(comma.fileName).toMatch(/^[\w-]+\.csv$/);
  const taken = await world.db.auditEntry.count({ where: { subjectId: assignmentId, action: "assignment.export" } });
  expect(taken).toBe(2);
});
