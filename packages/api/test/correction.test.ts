import type {
  Actor,
  AssignmentId,
  AttemptId,
  CorrectionId,
  OptionId,
  QuestionId,
  Ruling,
  Score,
} from "@leesbewijs/domain";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { correctionsInForce } from "../src/correction/corrections-in-force.ts";
import { regraded } from "../src/correction/regrade.ts";
import { newId } from "../src/new-id.ts";
import { readKeys } from "../src/lesson/read-edition.ts";
import { as, assign, later, makeWorld, now, openTestDatabase, opId, start, type World } from "./world.ts";

let world: World;
let close: () => Promise<void>;
let assignmentId: AssignmentId;
let questionId: QuestionId;
/** Right by the key, and the wrong one that most of the class chose. */
let options: { readonly right: OptionId; readonly popular: OptionId };
let attempts: { readonly s1: AttemptId; readonly s2: AttemptId };

beforeAll(async () => {
  const opened = await openTestDatabase();
  close = opened.close;
  world = await makeWorld(opened.db);
});
afterAll(() => close());
beforeEach(async () => {
  await world.db.assignment.deleteMany({});
  await world.db.reviewCard.deleteMany({});
  assignmentId = await assign(world, world.t1, world.classA, { mode: "test", maxAttempts: 2 });
  const s1 = await start(world, world.s1, assignmentId);
  const asked = await as(world.db, world.s1).attempt.get({ attemptId: s1 });
  const { question } = asked.questions.find((one) => one.question.kind === "singleChoice")!;
  questionId = question.id;
  const row = await world.db.attempt.findFirstOrThrow({ where: { id: s1 } });
  const key = (await readKeys(world.db, row)).get(questionId);
  if (question.kind !== "singleChoice" || key?.kind !== "singleChoice") throw new Error("no single choice");
  options = { right: key.correct, popular: question.options.find(({ id }) => id !== key.correct)!.id };
  attempts = { s1, s2: await start(world, world.s2, assignmentId) };
  await choose(world.s1, s1, options.right);
  await choose(world.s2, attempts.s2, options.popular);
});

const teacher = (at = now) => as(world.db, world.t1, at).correction;
const place = () => ({ assignmentId, questionId });
const newKey = (): Ruling => ({
  kind: "newKey",
  right: { kind: "singleChoice", correct: options.popular },
  evidence: null,
});
const alsoRight = (): Ruling => ({ kind: "alsoRight", right: [{ kind: "singleChoice", correct: options.popular }] });

async function choose(actor: Actor, attemptId: AttemptId, optionId: OptionId, at = now): Promise<void> {
  const response = { kind: "singleChoice", optionId } as const;
  await as(world.db, actor, at).attempt.answer({ attemptId, questionId, opId: opId(), baseVersion: 0, response });
}
const submit = (actor: Actor, attemptId: AttemptId, at = now) => as(world.db, actor, at).attempt.submit({ attemptId });
async function submitBoth(): Promise<void> {
  await submit(world.s1, attempts.s1);
  await submit(world.s2, attempts.s2);
}
async function apply(
  ruling: Ruling,
  { seen = null, at = later(1), handleFlags = false, id = newId<CorrectionId>() } = {},
) {
  const reason = "De tekst laat twee lezingen toe.";
  const outcome = await teacher(at).create({ ...place(), correctionId: id, ruling, reason, seen, handleFlags });
  return { correctionId: id, outcome };
}
const points = async (attemptId: AttemptId): Promise<number[]> => {
  const score = await world.db.score.findFirstOrThrow({ where: { attemptId } });
  return [score.points.toNumber(), score.possible.toNumber()];
};
/** Every stored score of the assignment, to the row. */
const everyScore = async () =>
  JSON.stringify([
    await world.db.score.findMany({ orderBy: { attemptId: "asc" }, omit: { gradedAt: true } }),
    await world.db.questionScore.findMany({ orderBy: [{ attemptId: "asc" }, { questionId: "asc" }] }),
  ]);

/** Whether every stored score is what the raw answers give under the corrections that are in force. */
async function fromScratch(): Promise<void> {
  const assignment = await world.db.assignment.findFirstOrThrow({ where: { id: assignmentId } });
  const inForce = await correctionsInForce(world.db, { schoolId: world.x, assignmentId });
  const ordered = ({ questions, ...score }: Score) => ({
    ...score,
    questions: questions.toSorted((a, b) => (a.questionId < b.questionId ? -1 : 1)),
  });
  const all = await regraded(world.db, assignment, inForce);
  expect(all).toHaveLength(2);
  for (const { before, after } of all) expect(ordered(before)).toEqual(ordered(after));
}

test("says beforehand who changes by how much, and writes nothing", async () => {
  await submitBoth();
  const before = await everyScore();
  const all = (await points(attempts.s1))[1]!;
  expect(await teacher().preview({ ...place(), ruling: newKey() })).toMatchObject({
    up: 1,
    down: 1,
    same: 0,
    changes: [
      { displayName: "PII-s2", before: { points: 0, possible: all }, after: { points: 1, possible: all } },
      { displayName: "PII-s1", before: { points: 1, possible: all }, after: { points: 0, possible: all } },
    ],
  });
  expect(await teacher().preview({ ...place(), ruling: alsoRight() })).toMatchObject({ up: 1, down: 0, same: 1 });
  expect(await teacher().preview({ ...place(), ruling: { kind: "everyone" } })).toMatchObject({ up: 1, same: 1 });
  expect(await everyScore()).toBe(before);
});

test("does what the preview said, once however often it is sent", async () => {
  await submitBoth();
  const all = (await points(attempts.s1))[1]!;
  const foreseen = await teacher().preview({ ...place(), ruling: { kind: "void" } });
  const { correctionId, outcome } = await apply({ kind: "void" });
  expect(outcome).toEqual(foreseen);
  expect([await points(attempts.s1), await points(attempts.s2)]).toEqual([
    [0, all - 1],
    [0, all - 1],
  ]);
  const once = await everyScore();
  await apply({ kind: "void" }, { id: correctionId, at: later(2) });
  expect([await everyScore(), await world.db.correction.count()]).toEqual([once, 1]);
});

test("a total is always what scoring the raw answers from scratch gives", async () => {
  await submitBoth();
  let seen: CorrectionId | null = null;
  for (const ruling of [newKey(), { kind: "void" }, alsoRight(), { kind: "everyone" }] as const) {
    ({ correctionId: seen } = await apply(ruling, { seen: seen as null }));
    await fromScratch();
  }
});

test("undoing brings back every score to the row, one correction at a time", async () => {
  await submitBoth();
  const first = await everyScore();
  const one = await apply(newKey());
  const second = await everyScore();
  const two = await apply({ kind: "void" }, { seen: one.correctionId as unknown as null });
  await expect(teacher(later(3)).undo({ correctionId: one.correctionId })).rejects.toMatchObject({
    problem: "staleVersion",
  });
  await teacher(later(3)).undo({ correctionId: two.correctionId });
  expect(await everyScore()).toBe(second);
  await teacher(later(4)).undo({ correctionId: one.correctionId });
  await teacher(later(4)).undo({ correctionId: one.correctionId });
  expect(await everyScore()).toBe(first);
  const { history, inForce } = await teacher().get(place());
  expect(history).toMatchObject([
    { byName: "PII-t1", ruling: { kind: "void" }, undone: { at: later(3) } },
    { byName: "PII-t1", ruling: { kind: "newKey" }, undone: { at: later(4), byName: "PII-t1" } },
  ]);
  expect(inForce).toBeNull();
  const acts = await world.db.auditEntry.findMany({ where: { subject: "correction" }, orderBy: { at: "asc" } });
  expect(
    acts
      .slice(-4)
      .map(({ action }) => action)
      .sort(),
  ).toEqual(["correction.create", "correction.create", "correction.undo", "correction.undo"]);
});

test("what was decided stands: a correction can only be undone, in the database too", async () => {
  await submitBoth();
  const { correctionId } = await apply({ kind: "everyone" });
  const where = { schoolId_id: { schoolId: world.x, id: correctionId } };
  await expect(world.db.correction.update({ where, data: { reason: "Toch niet." } })).rejects.toThrow();
  await teacher().undo({ correctionId });
  await expect(world.db.correction.update({ where, data: { undoneAt: null } })).rejects.toThrow();
});

test("a correction that somebody made in between is not overwritten unseen", async () => {
  await submitBoth();
  await apply(newKey());
  await expect(apply({ kind: "void" })).rejects.toMatchObject({ problem: "staleVersion" });
});

test("refuses what does not fit the question, and to void all that counts", async () => {
  await submitBoth();
  const elsewhere = { kind: "singleChoice", correct: "elsewhere" as OptionId } as const;
  await expect(apply({ kind: "alsoRight", right: [elsewhere] })).rejects.toMatchObject({ problem: "invalidInput" });
  await expect(apply({ kind: "alsoRight", right: [{ kind: "trueFalse", correct: true }] })).rejects.toThrow();
  const { columns } = await as(world.db, world.t1).assignment.results({ assignmentId });
  const others = columns.map((one) => one.questionId).filter((id) => id !== questionId);
  const voided = { ruling: { kind: "void" }, reason: "Niet eerlijk.", seen: null, handleFlags: false } as const;
  for (const id of others) {
    await teacher().create({ ...voided, assignmentId, questionId: id, correctionId: newId<CorrectionId>() });
  }
  await expect(apply({ kind: "void" })).rejects.toMatchObject({ problem: "nothingLeft" });
  expect((await points(attempts.s1))[1]).toBe(1);
});

test("counts for who hands in later, and in practice when a question is checked", async () => {
  await apply(newKey());
  await submitBoth();
  expect([(await points(attempts.s1))[0], (await points(attempts.s2))[0]]).toEqual([0, 1]);
  const practice = await assign(world, world.t1, world.classA);
  const attemptId = await start(world, world.s1, practice);
  await choose(world.s1, attemptId, options.popular);
  const check = () => as(world.db, world.s1).attempt.check({ attemptId, questionId });
  expect((await check()).score.verdict).toBe("incorrect");
  await teacher().create({
    assignmentId: practice,
    questionId,
    correctionId: newId<CorrectionId>(),
    ruling: alsoRight(),
    reason: "Dit kan ook.",
    seen: null,
    handleFlags: false,
  });
  expect(await check()).toMatchObject({
    score: { verdict: "correct" },
    alsoCorrect: [{ optionId: options.popular }],
    correction: { kind: "alsoRight", reason: "Dit kan ook." },
  });
});

test("a regrade loses nobody who is handing in at that moment, and nobody an answer", async () => {
  for (let round = 0; round < 8; round++) {
    const set = await assign(world, world.t1, world.classA, { mode: "test" });
    const [one, two] = [await start(world, world.s1, set), await start(world, world.s2, set)];
    await choose(world.s1, one, options.popular);
    const ruling = alsoRight();
    const correction = { ruling, reason: "Dit kan ook.", seen: null, handleFlags: false };
    await Promise.all([
      choose(world.s2, two, options.popular).then(() => submit(world.s2, two)),
      submit(world.s1, one),
      teacher().create({ ...correction, assignmentId: set, questionId, correctionId: newId<CorrectionId>() }),
      submit(world.s1, one),
    ]);
    expect([(await points(one))[0], (await points(two))[0]]).toEqual([1, 1]);
  }
});

test("two teachers, or one who clicks twice: one correction at a time wins, and scores follow what is in force", async () => {
  await submitBoth();
  await world.db.teaching.create({ data: { schoolId: world.x, classId: world.classA, personId: world.t2.personId } });
  const by = (who: Actor, ruling: Ruling) =>
    as(world.db, who).correction.create({
      ...place(),
      correctionId: newId<CorrectionId>(),
      ruling,
      reason: "Zie de tekst.",
      seen: null,
      handleFlags: false,
    });
  const all = await Promise.allSettled([
    by(world.t1, newKey()),
    by(world.t2, { kind: "void" }),
    by(world.t1, newKey()),
  ]);
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await fromScratch();
  await world.db.teaching.deleteMany({ where: { classId: world.classA, personId: world.t2.personId } });
});

test("tells each student whose score changed, until it is seen", async () => {
  await submitBoth();
  const number = (await teacher().get(place())).number;
  await apply(alsoRight());
  const [s1, s2] = [as(world.db, world.s1, later(2)), as(world.db, world.s2, later(2))];
  expect(await s1.correction.listNews({})).toEqual([]);
  const [news] = await s2.correction.listNews({});
  expect(news).toMatchObject({
    attemptId: attempts.s2,
    before: { points: 0 },
    after: { points: 1 },
    lines: [{ number, what: "alsoRight", reason: "De tekst laat twee lezingen toe." }],
  });
  expect((await s2.attempt.result({ attemptId: attempts.s2 })).news).toEqual(news);
  await s2.correction.see({ attemptId: attempts.s2, shown: { ...news!.after, points: 0.5 } });
  expect(await s2.correction.listNews({})).toHaveLength(1);
  await expect(s1.correction.see({ attemptId: attempts.s2, shown: news!.after })).rejects.toThrow();
  await s2.correction.see({ attemptId: attempts.s2, shown: news!.after });
  await s2.correction.see({ attemptId: attempts.s2, shown: news!.after });
  expect(await s2.correction.listNews({})).toEqual([]);
});

test("an undone correction that nobody saw is no news, and one that was seen is", async () => {
  await submitBoth();
  const s2 = as(world.db, world.s2, later(9));
  const unseen = await apply(alsoRight());
  await teacher(later(2)).undo({ correctionId: unseen.correctionId });
  expect(await s2.correction.listNews({})).toEqual([]);
  const seen = await apply(alsoRight(), { at: later(3) });
  const { after } = (await s2.correction.listNews({}))[0]!;
  await s2.correction.see({ attemptId: attempts.s2, shown: after });
  await teacher(later(4)).undo({ correctionId: seen.correctionId });
  expect(await s2.correction.listNews({})).toMatchObject([
    { before: { points: 1 }, after: { points: 0 }, lines: [{ what: "undone" }] },
  ]);
});

test("says nothing of a result that was not released", async () => {
  await world.db.assignment.update({
    where: { schoolId_id: { schoolId: world.x, id: assignmentId } },
    data: { feedback: "afterClose" },
  });
  await submitBoth();
  await apply(alsoRight());
  for (const at of [later(2), later(200)]) expect(await as(world.db, world.s2, at).correction.listNews({})).toEqual([]);
  const result = await as(world.db, world.s2, later(2)).attempt.result({ attemptId: attempts.s2 });
  expect(JSON.stringify(result)).not.toContain("lezingen");
  const released = await as(world.db, world.s2, later(200)).attempt.result({ attemptId: attempts.s2 });
  expect(released.result?.score.points).toBe(1);
});

test("goes on into what is asked again, and into what comes back", async () => {
  await submitBoth();
  const s2 = (at: Date) => as(world.db, world.s2, at);
  const cards = async () =>
    (await world.db.reviewCard.findMany({ where: { personId: world.s2.personId } })).flatMap(
      ({ missedIds }) => missedIds,
    );
  await s2(later(1)).review.today({});
  expect(await cards()).toContain(questionId);
  const again = await s2(later(1)).attempt.redo({ attemptId: attempts.s2 });
  await choose(world.s2, again.attemptId, options.popular);
  await s2(later(1)).attempt.submit(again);
  expect((await points(again.attemptId))[0]).toBe(0);
  const before = await s2(later(1)).attempt.result({ attemptId: attempts.s2 });

  const { correctionId } = await apply(newKey(), { at: later(2) });
  expect((await points(again.attemptId))[0]).toBe(1);
  const after = await s2(later(3)).attempt.result({ attemptId: attempts.s2 });
  expect(after.missed).toBe(before.missed - 1);
  await s2(later(3)).review.today({});
  expect(await cards()).not.toContain(questionId);

  await teacher(later(4)).undo({ correctionId });
  expect((await s2(later(5)).attempt.result({ attemptId: attempts.s2 })).missed).toBe(before.missed);
  await s2(later(5)).review.today({});
  expect(await cards()).toContain(questionId);
});

test("shows the question with its flags, what the class answered and how it counts, and handles the flags at once", async () => {
  await as(world.db, world.s2).flag.put({ attemptId: attempts.s2, questionId, reason: "answerIsRight", text: "Zin 3" });
  await submitBoth();
  const shown = await teacher().get(place());
  expect(shown).toMatchObject({
    flags: [{ text: "Zin 3", handledAt: null }],
    answers: [
      { count: 1, verdict: "correct" },
      { count: 1, verdict: "incorrect" },
    ],
    busy: 0,
    draft: null,
    history: [],
  });
  expect(shown.shown.proofs.length).toBeGreaterThan(0);
  await apply(alsoRight(), { handleFlags: true });
  const corrected = await teacher().get(place());
  expect(corrected.answers.map(({ verdict }) => verdict)).toEqual(["correct", "correct"]);
  expect(corrected.flags).toMatchObject([{ handledAt: later(1), key: { correction: { kind: "alsoRight" } } }]);
});

test("leaves the score of who was erased, whose answers are gone", async () => {
  await submitBoth();
  const before = await points(attempts.s2);
  const where = { schoolId: world.x, personId: world.s2.personId };
  // What erasing leaves: scores, without answers and account.
  const account = await world.db.authUser.findFirstOrThrow({ where });
  await world.db.answer.deleteMany({ where: { attemptId: attempts.s2 } });
  await world.db.authUser.delete({ where: { id: account.id } });
  expect((await apply(newKey())).outcome).toMatchObject({ changes: [{ displayName: "PII-s1" }], same: 0 });
  expect(await points(attempts.s2)).toEqual(before);
  expect((await teacher().get(place())).answers).toHaveLength(1);
  await world.db.authUser.create({ data: account });
});

test("an attempt keeps the revision it saw, and its receipt", async () => {
  await submitBoth();
  const asks = async () =>
    (await as(world.db, world.s2).attempt.get({ attemptId: attempts.s2 })).questions.map((q) => q.question);
  const receipt = async () => (await as(world.db, world.s2).attempt.result({ attemptId: attempts.s2 })).receipt!;
  const before = [await asks(), await receipt()];
  await apply(newKey());
  expect([await asks(), await receipt()]).toEqual(before);
  expect(await as(world.db, world.t1).receipt.check({ code: await receipt() })).toMatchObject({ state: "genuine" });
});
