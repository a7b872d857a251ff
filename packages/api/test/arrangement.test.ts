import type { AssignmentId, QuestionId, TimeChangeId } from "@leesbewijs/domain";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { newId } from "../src/new-id.ts";
import { as, assign, later, makeWorld, now, openTestDatabase, opId, start, type World } from "./world.ts";

let world: World;
let close: () => Promise<void>;
let assignmentId: AssignmentId;

beforeAll(async () => {
  const opened = await openTestDatabase();
  close = opened.close;
  world = await makeWorld(opened.db);
});
afterAll(() => close());
beforeEach(async () => {
  await world.db.assignment.deleteMany({});
  await world.db.standingArrangement.deleteMany({});
  // Open from an hour ago, due in one hour and closed in two.
  assignmentId = await assign(world, world.t1, world.classA, { mode: "test", maxAttempts: 1 });
});

const nothing = { opensAt: null, dueAt: null, closesAt: null, extraTries: 0 };
const teacher = (at = now) => as(world.db, world.t1, at);
const student = (at = now) => as(world.db, world.s1, at);
const change = (changeId = newId<TimeChangeId>()) => ({ assignmentId, changeId });
const arrange = (own: Partial<Parameters<ReturnType<typeof teacher>["arrangement"]["save"]>[0]["arrangement"]>) =>
  teacher().arrangement.save({ assignmentId, personId: world.s1.personId, arrangement: { ...nothing, ...own } });
const seen = async (at = now, who = world.s1) => as(world.db, who, at).assignment.get({ assignmentId });
const logged = () => world.db.auditEntry.findMany({ where: { subjectId: assignmentId }, orderBy: { at: "asc" } });

async function begin(at = now) {
  const attemptId = await start(world, world.s1, assignmentId, at);
  const { questions } = await student(at).attempt.get({ attemptId });
  const questionId: QuestionId = questions.find(({ question }) => question.kind === "shortText")!.question.id;
  const save = (moment: Date, text: string) =>
    student(moment).attempt.answer({
      attemptId,
      questionId,
      opId: opId(),
      baseVersion: 0,
      response: { kind: "shortText", text },
    });
  return { attemptId, questionId, save };
}

test("gives one student later moments and another try, and shows them to nobody of the class", async () => {
  await arrange({ dueAt: later(300), closesAt: later(400), extraTries: 1 });
  const { settings, attemptsLeft } = await seen();
  expect([settings.dueAt, settings.closesAt, settings.maxAttempts, attemptsLeft]).toEqual([
    later(300), later(400), 2, 2,
  ]); // prettier-ignore
  const classmate = await seen(now, world.s2);
  expect([classmate.settings.dueAt, classmate.settings.closesAt, classmate.attemptsLeft]).toEqual([
    later(60), later(120), 1,
  ]); // prettier-ignore
  const { attemptId, save } = await begin(later(350));
  expect(await save(later(399), "nog op tijd")).toMatchObject({ state: "counted" });
  // What everybody reads does not hand it in before it closes for this student.
  await teacher(later(390)).assignment.results({ assignmentId });
  expect((await student(later(399)).attempt.get({ attemptId })).state).toBe("open");
  await teacher(later(401)).assignment.results({ assignmentId });
  const row = await world.db.attempt.findFirstOrThrow({ where: { id: attemptId } });
  expect([row.submittedAt, row.late]).toEqual([later(400), true]);
});

test("takes an arrangement away when nothing is left of it, and logs that it was made, not what", async () => {
  await arrange({ extraTries: 1 });
  await arrange({ extraTries: 1 });
  await arrange({});
  expect(await world.db.arrangement.count()).toBe(0);
  expect((await seen()).settings.maxAttempts).toBe(1);
  const lines = (await logged()).filter(({ action }) => action === "assignment.arrange");
  expect(lines.map(({ details }) => details)).toEqual([
    { personId: world.s1.personId },
    { personId: world.s1.personId },
  ]);
});

test("opens earlier or later for one student, never after it is due", async () => {
  await arrange({ opensAt: later(30) });
  await expect(start(world, world.s1, assignmentId)).rejects.toThrow("notOpenYet");
  expect((await seen()).state).toBe("notOpen");
  await expect(arrange({ opensAt: later(60) })).rejects.toThrow("due-after-opens");
});

test("lets what was arranged once follow a student over every assignment, open ones too", async () => {
  const standing = { extraTime: 50, extraTries: 1 };
  await teacher().arrangement.saveStanding({ personId: world.s1.personId, standing });
  const { settings } = await seen();
  // Half of three hours.
  expect([settings.closesAt, settings.maxAttempts]).toEqual([later(210), 2]);
  const other = await assign(world, world.t1, world.classA);
  expect((await student().assignment.get({ assignmentId: other })).settings.closesAt).toEqual(later(210));
  const preview = { classId: world.classA, opensAt: now, dueAt: later(60), closesAt: later(60), maxAttempts: 1 };
  const [shown] = await teacher().arrangement.preview(preview);
  expect([shown?.displayName, shown?.terms.closesAt]).toEqual(["PII-s1", later(90)]);
  const { students } = await teacher().assignment.getTimes({ assignmentId });
  expect(students).toMatchObject([{ displayName: "PII-s1", standing, own: null, terms: { closesAt: later(210) } }]);
  await as(world.db, world.a1).arrangement.saveStanding({
    personId: world.s1.personId,
    standing: { extraTime: 0, extraTries: 0 },
  });
  expect(await world.db.standingArrangement.count()).toBe(0);
});

test("lets time stand still for the class: nothing closes, nothing is begun, and what is saved is kept and shown", async () => {
  const { attemptId, questionId, save } = await begin();
  const paused = change();
  await teacher(later(100)).assignment.pause(paused);
  await teacher(later(101)).assignment.pause(paused);
  await expect(start(world, world.s2, assignmentId, later(110))).rejects.toThrow("paused");
  expect((await seen(later(110))).pausedAt).toEqual(later(100));
  // An hour after it would have closed.
  expect(await save(later(180), "in de pauze")).toMatchObject({ state: "counted", paused: true });
  expect(await student(later(180)).attempt.listAnswers({ attemptId })).toMatchObject({ pausedAt: later(100) });
  await teacher(later(180)).assignment.results({ assignmentId });
  await teacher(later(200)).assignment.resume(paused);
  await teacher(later(205)).assignment.resume(paused);
  const { settings, pausedAt, state } = await seen(later(206));
  expect([settings.dueAt, settings.closesAt, pausedAt, state]).toEqual([later(160), later(220), null, "busy"]);
  expect(await save(later(219), "daarna")).toMatchObject({ paused: false });
  const { questions } = await teacher(later(219)).attempt.getForTeacher({ attemptId });
  expect(questions.find(({ question }) => question.id === questionId)?.paused).toBe(false);
  expect((await logged()).map(({ action }) => action).slice(1)).toEqual(["assignment.pause", "assignment.resume"]);
});

test("shows a teacher which answer came while time stood still", async () => {
  const { attemptId, questionId, save } = await begin();
  const paused = change();
  await teacher(later(10)).assignment.pause(paused);
  await save(later(15), "in de pauze");
  await teacher(later(20)).assignment.resume(paused);
  const { questions } = await teacher(later(30)).attempt.getForTeacher({ attemptId });
  expect(questions.filter(({ paused }) => paused).map(({ question }) => question.id)).toEqual([questionId]);
});

test("counts work that is handed in while time stands still by the moment on which it stopped", async () => {
  const { attemptId } = await begin();
  await teacher(later(59)).assignment.pause(change());
  expect(await student(later(90)).attempt.submit({ attemptId })).toEqual({ state: "submitted", late: false });
});

test("moves what a student has of their own along with a pause, and opens nothing again for who was done", async () => {
  await arrange({ closesAt: later(200) });
  const paused = change();
  // The class had closed; only this student was still in it.
  await teacher(later(150)).assignment.pause(paused);
  expect([(await seen(later(151))).pausedAt, (await seen(later(151), world.s2)).state]).toEqual([later(150), "missed"]);
  await teacher(later(160)).assignment.resume(paused);
  expect((await seen(later(161))).settings.closesAt).toEqual(later(210));
  expect((await seen(later(161), world.s2)).state).toBe("missed");
});

test("refuses a pause where nobody is in it", async () => {
  await expect(teacher(later(-61)).assignment.pause(change())).rejects.toThrow("notOpenYet");
  await expect(teacher(later(121)).assignment.pause(change())).rejects.toThrow("closed");
});

test("gives the whole class more time, once however often it is sent, and takes it back", async () => {
  await arrange({ closesAt: later(150) });
  const extra = { ...change(), minutes: 10 };
  await teacher(later(90)).assignment.extend(extra);
  await teacher(later(91)).assignment.extend(extra);
  const times = await teacher().assignment.getTimes({ assignmentId });
  // It was due an hour ago; that stays.
  expect([times.dueAt, times.closesAt, times.lastClosesAt]).toEqual([later(60), later(130), later(160)]);
  expect(times.extensions).toMatchObject([{ changeId: extra.changeId, minutes: 10 }]);
  await teacher(later(95)).assignment.undoExtend(extra);
  await teacher(later(96)).assignment.undoExtend(extra);
  const back = await teacher().assignment.getTimes({ assignmentId });
  expect([back.dueAt, back.closesAt, back.lastClosesAt, back.extensions]).toEqual([
    later(60), later(120), later(150), [],
  ]); // prettier-ignore
  await expect(teacher(later(120)).assignment.extend({ ...change(), minutes: 5 })).rejects.toThrow("closed");
});

test("closes nothing in the past when an extension is taken back", async () => {
  const { save } = await begin();
  const extra = { ...change(), minutes: 60 };
  await teacher(later(30)).assignment.extend(extra);
  expect(await save(later(150), "in de extra tijd")).toMatchObject({ state: "counted" });
  await teacher(later(155)).assignment.undoExtend(extra);
  expect((await seen(later(155))).settings.closesAt).toEqual(later(155));
});

test("takes moments that are set by hand as they are: a pause adds what came after, an extension is settled", async () => {
  const extra = { ...change(), minutes: 10 };
  await teacher(later(5)).assignment.extend(extra);
  const paused = change();
  await teacher(later(10)).assignment.pause(paused);
  const moments = { opensAt: later(-60), dueAt: later(90), closesAt: later(100) };
  await teacher(later(20)).assignment.update({ assignmentId, ...moments });
  await teacher(later(25)).assignment.undoExtend(extra);
  await teacher(later(30)).assignment.resume(paused);
  const { dueAt, closesAt, extensions } = await teacher().assignment.getTimes({ assignmentId });
  expect([dueAt, closesAt, extensions]).toEqual([later(100), later(110), []]);
});

test("releases nothing of a test to who is still in it, nor while time stands still", async () => {
  await world.db.assignment.updateMany({ data: { feedback: "afterClose" } });
  await arrange({ closesAt: later(200) });
  const { attemptId } = await begin();
  await student(later(10)).attempt.submit({ attemptId });
  const result = (at: Date) => student(at).attempt.result({ attemptId });
  expect([(await result(later(150))).result, (await result(later(150))).releasedAt]).toEqual([null, later(200)]);
  const paused = change();
  await teacher(later(190)).assignment.pause(paused);
  expect([(await result(later(250))).result, (await result(later(250))).releasedAt]).toEqual([null, null]);
  await teacher(later(260)).assignment.resume(paused);
  expect((await result(later(270))).result).not.toBeNull();
});
