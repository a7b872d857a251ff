import type { AssignmentId, GroupId, PersonId } from "@leesbewijs/domain";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { newId } from "../src/new-id.ts";
import { as, later, makeWorld, now, openTestDatabase, settings, start, type World } from "./world.ts";

let world: World;
let close: () => Promise<void>;

beforeAll(async () => {
  const opened = await openTestDatabase();
  close = opened.close;
  world = await makeWorld(opened.db);
});
afterAll(() => close());
beforeEach(async () => {
  await world.db.assignment.deleteMany({});
  await world.db.classGroup.deleteMany({});
});

const teacher = (at = now) => as(world.db, world.t1, at);
const nobody = newId<PersonId>();

async function assignFor(personIds: PersonId[] | null): Promise<AssignmentId> {
  const assignmentId = newId<AssignmentId>();
  const { classA: classId, quizId, lesson } = world;
  const which = { assignmentId, classId, revisionId: lesson.revisionId, quizId, settings: settings() };
  await teacher().assignment.create({ ...which, personIds });
  return assignmentId;
}
const has = async (who: World["s1"]) => (await as(world.db, who).assignment.list({})).map((one) => one.assignmentId);
const rows = async (assignmentId: AssignmentId) =>
  (await teacher().assignment.results({ assignmentId })).rows.map(({ personId }) => personId);

test("is for those who were chosen: nobody else of the class finds it, can begin it or reads its lesson", async () => {
  const { s1, s2 } = world;
  const assignmentId = await assignFor([s1.personId]);
  expect(await has(s1)).toEqual([assignmentId]);
  expect(await has(s2)).toEqual([]);
  await expect(as(world.db, s2).assignment.get({ assignmentId })).rejects.toThrow("not found");
  await expect(start(world, s2, assignmentId)).rejects.toThrow("not found");
  const { lessonId } = await as(world.db, s1).assignment.get({ assignmentId });
  const lesson = { lessonId, language: "nl" } as const;
  await expect(as(world.db, s2).lesson.get(lesson)).rejects.toThrow("not found");
  expect((await as(world.db, s1).lesson.get(lesson)).lessonId).toBe(lessonId);
});

test("counts those whom it is for, in every view of the teacher", async () => {
  const { s1 } = world;
  const assignmentId = await assignFor([s1.personId]);
  expect(await rows(assignmentId)).toEqual([s1.personId]);
  expect(await teacher().assignment.listForTeacher({})).toMatchObject([
    { assignmentId, wholeClass: false, students: 1 },
  ]);
  const { students } = await teacher().board.get({ assignmentId });
  expect(students.map(({ personId }) => personId)).toEqual([s1.personId]);
});

test("whoever began it keeps it when it is taken from them, and it says so to the teacher", async () => {
  const { s1, s2 } = world;
  const assignmentId = await assignFor(null);
  const attemptId = await start(world, s1, assignmentId);
  await teacher().assignment.setStudents({ assignmentId, personIds: [s2.personId] });
  expect(await has(s1)).toEqual([assignmentId]);
  expect(await has(s2)).toEqual([assignmentId]);
  expect((await as(world.db, s1).attempt.get({ attemptId })).state).toBe("open");
  expect(new Set(await rows(assignmentId))).toEqual(new Set([s1.personId, s2.personId]));
  const taken = await assignFor([s1.personId]);
  await teacher().assignment.setStudents({ assignmentId: taken, personIds: [s2.personId] });
  expect(await has(s1)).toEqual([assignmentId]);
  await teacher().assignment.setStudents({ assignmentId: taken, personIds: null });
  expect(new Set(await has(s1))).toEqual(new Set([assignmentId, taken]));
  expect(await world.db.assignedStudent.count({ where: { assignmentId: taken } })).toBe(0);
});

test("stays with whom it was for when that person is erased: it does not become the whole class's", async () => {
  const { s1, s2, schoolId } = { ...world, schoolId: world.t1.schoolId };
  const assignmentId = await assignFor([s1.personId]);
  await world.db.assignedStudent.deleteMany({ where: { schoolId, assignmentId } });
  expect(await has(s2)).toEqual([]);
  expect(await rows(assignmentId)).toEqual([]);
});

test("refuses who is not in the class, and an empty choice, and changes nothing", async () => {
  const { s1 } = world;
  const outside = world.s4.personId;
  await expect(assignFor([s1.personId, nobody])).rejects.toThrow("not found");
  await expect(assignFor([outside])).rejects.toThrow("not found");
  await expect(assignFor([])).rejects.toThrow();
  expect(await world.db.assignment.count()).toBe(0);
  const assignmentId = await assignFor([s1.personId]);
  await expect(teacher().assignment.setStudents({ assignmentId, personIds: [outside] })).rejects.toThrow("not found");
  expect(await rows(assignmentId)).toEqual([s1.personId]);
});

test("arranges nothing for somebody whom it is not for", async () => {
  const { s1, s2 } = world;
  const assignmentId = await assignFor([s1.personId]);
  const arrangement = { opensAt: null, dueAt: later(90), closesAt: null, extraTries: 0 };
  const arrange = (personId: PersonId) => teacher().arrangement.save({ assignmentId, personId, arrangement });
  await arrange(s1.personId);
  await expect(arrange(s2.personId)).rejects.toThrow("not found");
});

test("a group is kept under a name of its own in the class, changes, goes, and comes back as it was", async () => {
  const { classA: classId, s1, s2 } = world;
  const group = { groupId: newId<GroupId>(), name: "Groep 1", personIds: [s1.personId] };
  await teacher().class.saveGroup({ classId, group });
  await teacher().class.saveGroup({ classId, group });
  const more = { ...group, name: "Groep één", personIds: [s1.personId, s2.personId] };
  await teacher().class.saveGroup({ classId, group: more });
  const { groups } = await teacher().class.get({ classId });
  expect(groups).toEqual([{ ...more, personIds: expect.arrayContaining(more.personIds) }]);
  const other = { ...group, groupId: newId<GroupId>(), name: "Groep één" };
  await expect(teacher().class.saveGroup({ classId, group: other })).rejects.toMatchObject({
    problem: "groupNameTaken",
  });
  await teacher().class.removeGroup({ classId, groupId: group.groupId });
  await teacher().class.removeGroup({ classId, groupId: group.groupId });
  expect((await teacher().class.get({ classId })).groups).toEqual([]);
  await teacher().class.saveGroup({ classId, group: more });
  expect((await teacher().class.get({ classId })).groups).toHaveLength(1);
});

test("a group holds students of its class alone, and nobody who has left it", async () => {
  const { classA: classId, s1, s2, s4 } = world;
  const group = { groupId: newId<GroupId>(), name: "Groep 2", personIds: [s1.personId, s2.personId] };
  const stranger = { ...group, personIds: [s4.personId] };
  await expect(teacher().class.saveGroup({ classId, group: stranger })).rejects.toThrow("not found");
  await teacher().class.saveGroup({ classId, group });
  await teacher().class.removeStudent({ classId, personId: s2.personId });
  expect((await teacher().class.get({ classId })).groups).toMatchObject([{ personIds: [s1.personId] }]);
  await teacher().class.restoreStudent({ classId, personId: s2.personId });
});
