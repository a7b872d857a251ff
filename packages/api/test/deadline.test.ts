import type { Actor, AssignmentId, AttemptId, QuestionId, TimeChangeId } from "@leesbewijs/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../src/new-id.ts";
import {
  addClass,
  addPerson,
  as,
  assign,
  later,
  makeWorld,
  openTestDatabase,
  opId,
  start,
  type World,
} from "./world.ts";

let world: World;
let close: () => Promise<void>;
beforeAll(async () => {
  const opened = await openTestDatabase();
  close = opened.close;
  world = await makeWorld(opened.db);
});
afterAll(() => close());

type Place = {
  readonly student: Actor;
  readonly assignmentId: AssignmentId;
  readonly attemptId: AttemptId;
  readonly questionId: QuestionId;
  /** The last moment of the grace: what arrives then or later is late. */
  readonly end: number;
};

/** What a student and a class may have, and by how many minutes it closes later. */
const ways = [
  { minutes: 0, arrange: async () => undefined },
  {
    // A quarter of three hours.
    minutes: 45,
    arrange: async (_: AssignmentId, student: Actor) => {
      const standing = { extraTime: 25, extraTries: 0 };
      await as(world.db, world.t1).arrangement.saveStanding({ personId: student.personId, standing });
    },
  },
  {
    minutes: 10,
    arrange: async (assignmentId: AssignmentId, { personId }: Actor) => {
      const arrangement = { opensAt: null, dueAt: null, closesAt: later(130), extraTries: 0 };
      await as(world.db, world.t1).arrangement.save({ assignmentId, personId, arrangement });
    },
  },
  {
    minutes: 7,
    arrange: async (assignmentId: AssignmentId) => {
      const change = { assignmentId, changeId: newId<TimeChangeId>() };
      await as(world.db, world.t1, later(20)).assignment.pause(change);
      await as(world.db, world.t1, later(27)).assignment.resume(change);
    },
  },
  {
    minutes: 15,
    arrange: async (assignmentId: AssignmentId) => {
      await as(world.db, world.t1, later(20)).assignment.extend({
        assignmentId,
        changeId: newId<TimeChangeId>(),
        minutes: 15,
      });
    },
  },
] as const;

async function open(_: unknown, number: number): Promise<Place> {
  const { minutes, arrange } = ways[number % ways.length]!;
  const student = await addPerson(world.db, world.x, "student", `pupil${number}`);
  const classId = await addClass(world.db, world.t1, `D${number}`, [student]);
  const assignmentId = await assign(world, world.t1, classId);
  const attemptId = await start(world, student, assignmentId);
  await arrange(assignmentId, student);
  const { questions } = await as(world.db, student).attempt.get({ attemptId });
  const questionId = questions.find(({ question }) => question.kind === "shortText")!.question.id;
  return { student, assignmentId, attemptId, questionId, end: later(120 + minutes).getTime() + 30_000 };
}

test("classifies 1,000 of 1,000 answers around a deadline by when they arrived, whatever is worked on first and whatever was arranged", async () => {
  const places = await Promise.all(Array.from({ length: 10 }, open));
  const saves = Array.from({ length: 1000 }, (_, number) => ({
    place: places[number % places.length]!,
    // Two seconds to both sides, and the boundary itself.
    moment: number < 10 ? 0 : number < 20 ? -1 : Math.round(Math.sin(number * 7919) * 2000),
    opId: opId(),
  }));
  let wrong = 0;
  for (let from = 0; from < saves.length; from += 50) {
    const batch = saves.slice(from, from + 50).map(async ({ place, moment, opId: id }) => {
      const { student, attemptId, questionId, end } = place;
      const response = { kind: "shortText", text: `at ${moment}` } as const;
      const save = { attemptId, questionId, opId: id, baseVersion: 0, response };
      const { state } = await as(world.db, student, new Date(end + moment)).attempt.answer(save);
      if ((state === "late") !== moment >= 0) wrong += 1;
    });
    // A teacher looks at the results meanwhile, at the same moments.
    const { assignmentId, end } = places[(from / 50) % places.length]!;
    const looking = as(world.db, world.t1, new Date(end + 1000)).assignment.results({ assignmentId });
    await Promise.all([...batch, looking]);
  }
  const events = await world.db.answerEvent.findMany({
    where: { attemptId: { in: places.map(({ attemptId }) => attemptId) } },
  });
  const endOf = new Map<string, number>(places.map(({ attemptId, end }) => [attemptId, end]));
  for (const { attemptId, state, receivedAt } of events)
    if ((state === "late") !== receivedAt.getTime() >= endOf.get(attemptId)!) wrong += 1;
  expect([events.length, wrong]).toEqual([1000, 0]);
  // What counted is what is graded.
  for (const { assignmentId, attemptId, end } of places) {
    await as(world.db, world.t1, new Date(end + 60_000)).assignment.results({ assignmentId });
    const answer = await world.db.answer.findFirstOrThrow({ where: { attemptId } });
    expect(answer.receivedAt.getTime()).toBeLessThan(end);
    expect(await world.db.score.count({ where: { attemptId } })).toBe(1);
  }
});
