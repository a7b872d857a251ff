import { afterAll, beforeAll, expect, test } from "vitest";
import { as, assign, makeWorld, openTestDatabase, opId, start, type World } from "./world.ts";

/** Texts that databases, logs and spreadsheets have stumbled over. */
const odd = [
  "a\u0000b",
  "half \ud83d",
  "\udc00",
  "👩‍🏫",
  "‮abc",
  "%_\\'\";--",
  "Ω≈ç√∫",
  "\u200b",
  "a\r\nb\tc",
  "<script>alert(1)</script>",
];

let world: World;
let close: () => Promise<void>;
beforeAll(async () => {
  const opened = await openTestDatabase();
  close = opened.close;
  world = await makeWorld(opened.db);
});
afterAll(() => close());

test.each(odd)("keeps an answer with %j in it", async (text) => {
  const assignmentId = await assign(world, world.t1, world.classA);
  const attemptId = await start(world, world.s1, assignmentId);
  const caller = as(world.db, world.s1);
  const { questions } = await caller.attempt.get({ attemptId });
  const { question } = questions.find((one) => one.question.kind === "shortText")!;
  const response = { kind: "shortText", text } as const;
  const ack = await caller.attempt.answer({
    attemptId,
    questionId: question.id,
    opId: opId(),
    baseVersion: 0,
    response,
  });
  expect(ack.state).toBe("counted");
  const kept = (await caller.attempt.get({ attemptId })).questions.find((one) => one.question.id === question.id)!;
  expect(kept.response).toEqual({ kind: "shortText", text: text.replace(/\p{Cs}/gu, "").replaceAll("\u0000", "") });
});

test.each(odd)("looks for people called %j without stumbling", async (search) => {
  expect((await as(world.db, world.a1).person.list({ search })).page).toBe(1);
});

test.each(odd)("refuses a sign-in with %j as one with wrong names", async (schoolCode) => {
  const call = as(world.db, null).session.signIn({ schoolCode, username: "nobody", password: "wrong" });
  await expect(call).rejects.toThrow("wrongNameOrPassword");
});
