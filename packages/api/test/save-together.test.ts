import type { AttemptId, QuestionId, Response } from "@leesbewijs/domain";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { as, assign, makeWorld, openTestDatabase, opId, start, type World } from "./world.ts";

let world: World;
let url: string;
let close: () => Promise<void>;
beforeAll(async () => {
  const opened = await openTestDatabase();
  ({ close, url } = opened);
  world = await makeWorld(opened.db);
});
afterAll(() => close());

const text = (words: string): Response => ({ kind: "shortText", text: words });

async function open(actor: World["s1"]): Promise<{ attemptId: AttemptId; questionId: QuestionId }> {
  const attemptId = await start(world, actor, await assign(world, world.t1, world.classA, {}));
  const { questions } = await as(world.db, actor).attempt.get({ attemptId });
  return { attemptId, questionId: questions.find(({ question }) => question.kind === "shortText")!.question.id };
}

test("saves what many save at the same moment, each as its own", async () => {
  const sittings = await Promise.all(Array.from({ length: 30 }, () => open(world.s1)));
  const acks = await Promise.all(
    sittings.map((at, number) => {
      const save = { ...at, opId: opId(), baseVersion: 0, response: text(`word ${number}`) };
      return as(world.db, world.s1).attempt.answer(save);
    }),
  );
  expect(acks.map(({ state, version }) => [state, version])).toEqual(sittings.map(() => ["counted", 1]));
  for (const [number, at] of sittings.entries()) {
    const stored = await world.db.answer.findFirstOrThrow({ where: at });
    expect([stored.response, stored.opId]).toEqual([text(`word ${number}`), acks[number]!.opId]);
  }
});

test("holds up nobody for an attempt that somebody else has locked, and saves that one when it is free", async () => {
  const [held, ...free] = await Promise.all(Array.from({ length: 6 }, () => open(world.s1)));
  const other = new Client({ connectionString: url });
  await other.connect();
  await other.query("BEGIN");
  await other.query(`SELECT 1 FROM "Attempt" WHERE "id" = $1 FOR UPDATE`, [held!.attemptId]);
  const save = (at: NonNullable<typeof held>) =>
    as(world.db, world.s1).attempt.answer({ ...at, opId: opId(), baseVersion: 0, response: text("Artsach") });
  let waits = true;
  const waiting = save(held!).finally(() => (waits = false));
  expect((await Promise.all(free.map(save))).map(({ state }) => state)).toEqual(free.map(() => "counted"));
  expect(waits).toBe(true);
  await other.query("COMMIT");
  expect((await waiting).state).toBe("counted");
  await other.end();
});
