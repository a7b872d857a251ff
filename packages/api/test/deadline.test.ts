import type { AssignmentId, AttemptId, QuestionId } from "@leesbewijs/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { as, assign, later, makeWorld, openTestDatabase, opId, start, type World } from "./world.ts";

let world: World;
let close: () => Promise<void>;
beforeAll(async () => {
  const opened = await openTestDatabase();
  close = opened.close;
  world = await makeWorld(opened.db);
});
afterAll(() => close());

type Place = { readonly assignmentId: AssignmentId; readonly attemptId: AttemptId; readonly questionId: QuestionId };

async function open(): Promise<Place> {
  const assignmentId = await assign(world, world.t1, world.classA);
  const attemptId = await start(world, world.s1, assignmentId);
  const { questions } = await as(world.db, world.s1).attempt.get({ attemptId });
  const questionId = questions.find(({ question }) => question.kind === "shortText")!.question.id;
  return { assignmentId, attemptId, questionId };
}

/** The last moment of the grace: what arrives then or later is late. */
const end = later(120).getTime() + 30_000;
const at = (milliseconds: number): Date => new Date(end + milliseconds);

test("classifies 1,000 of 1,000 answers around a deadline by when they arrived, whatever is worked on first", async () => {
  const places = await Promise.all(Array.from({ length: 10 }, open));
  const saves = Array.from({ length: 1000 }, (_, number) => ({
    place: places[number % places.length]!,
    // Two seconds to both sides, and the boundary itself.
    moment: number < 10 ? 0 : number < 20 ? -1 : Math.round(Math.sin(number * 7919) * 2000),
    opId: opId(),
  }));
  let wrong = 0;
  for (let from = 0; from < saves.length; from += 50) {
    const batch = saves.slice(from, from + 50).map(async ({ place: { attemptId, questionId }, moment, opId: id }) => {
      const response = { kind: "shortText", text: `at ${moment}` } as const;
      const save = { attemptId, questionId, opId: id, baseVersion: 0, response };
      const { state } = await as(world.db, world.s1, at(moment)).attempt.answer(save);
      if ((state === "late") !== moment >= 0) wrong += 1;
    });
    // A teacher looks at the results meanwhile, at the same moments.
    const { assignmentId } = places[(from / 50) % places.length]!;
    await Promise.all([...batch, as(world.db, world.t1, at(1000)).assignment.results({ assignmentId })]);
  }
  const events = await world.db.answerEvent.findMany({
    where: { attemptId: { in: places.map(({ attemptId }) => attemptId) } },
  });
  for (const { state, receivedAt } of events) if ((state === "late") !== receivedAt.getTime() >= end) wrong += 1;
  expect([events.length, wrong]).toEqual([1000, 0]);
  // What counted is what is graded.
  for (const { assignmentId, attemptId } of places) {
    await as(world.db, world.t1, at(60_000)).assignment.results({ assignmentId });
    const answer = await world.db.answer.findFirstOrThrow({ where: { attemptId } });
    expect(answer.receivedAt.getTime()).toBeLessThan(end);
    expect(await world.db.score.count({ where: { attemptId } })).toBe(1);
  }
});
