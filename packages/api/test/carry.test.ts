import { type AssignmentId, type CorrectionId, type DraftForTeacher, type DraftId, LessonId } from "@leesbewijs/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../src/new-id.ts";
import { news } from "./news.ts";
import { as, makeWorld, openTestDatabase, settings, type World } from "./world.ts";

let world: World;
let close: () => Promise<void>;
beforeAll(async () => {
  const opened = await openTestDatabase();
  close = opened.close;
  world = await makeWorld(opened.db);
});
afterAll(() => close());

const teacher = () => as(world.db, world.t1);

/** A draft of the teacher's that was published and assigned, and a question of it to choose an answer to. */
async function assigned() {
  const draftId = newId<DraftId>();
  await teacher().draft.create({ draftId, text: news, title: "Een brug", newsDate: "2024-03-03" });
  const made = await teacher().draft.get({ draftId });
  const wrong = new Set(
    made.findings.filter(({ severity }) => severity === "fail").map(({ place }) => place.questionId),
  );
  const { title, newsDate, source, author, licence, sourceUrl } = made;
  const items = made.items.map((item) => (wrong.has(item.question.id) ? { ...item, state: "dropped" as const } : item));
  const change = { title, newsDate, source, author, licence, sourceUrl, items };
  const { version } = await teacher().draft.update({ draftId, baseVersion: made.version, change });
  const published = await teacher().draft.publish({ draftId, version });
  const lessonId = LessonId.parse("lessonId" in published ? published.lessonId : "");
  const lesson = await teacher().lesson.getForTeacher({ lessonId, language: "nl" });
  const assignmentId = newId<AssignmentId>();
  await teacher().assignment.create({
    assignmentId,
    classId: world.classA,
    revisionId: lesson.revisionId,
    quizId: lesson.quizzes[0]!.id,
    settings: settings(),
  });
  const draft = await teacher().draft.get({ draftId });
  return { draftId, assignmentId, draft };
}

const itemOf = ({ items }: DraftForTeacher, questionId: string) =>
  items.find(({ question }) => question.id === questionId)!;

test("carries a correction into the draft by one step, once, and back by the version that was kept", async () => {
  const { draftId, assignmentId, draft } = await assigned();
  const chosen = draft.items.find(({ state, question }) => state === "chosen" && question.kind === "singleChoice")!;
  const { question, key } = chosen;
  if (question.kind !== "singleChoice" || key.kind !== "singleChoice") throw new Error("no question to choose from");
  const other = question.options.find(({ id }) => id !== key.correct)!.id;
  const place = { assignmentId, questionId: question.id };
  const get = () => teacher().correction.get(place);
  expect((await get()).draft).toMatchObject({ draftId, state: "none", after: null });
  const correctionId = newId<CorrectionId>();
  const ruling = { kind: "newKey", right: { kind: "singleChoice", correct: other }, evidence: null } as const;
  const correction = { ...place, correctionId, ruling, reason: "Zie alinea 1.", seen: null, handleFlags: false };
  await teacher().correction.create(correction);
  const ready = (await get()).draft!;
  expect(ready).toMatchObject({
    state: "ready",
    before: { correct: { optionId: key.correct }, explanation: key.explanation },
    after: { correct: { optionId: other }, explanation: "Zie alinea 1." },
  });
  const carry = { correctionId, baseVersion: ready.version };
  const { version } = await teacher().correction.carry(carry);
  expect(await teacher().correction.carry(carry)).toEqual({ version });
  const mended = await teacher().draft.get({ draftId });
  expect(itemOf(mended, question.id)).toMatchObject({ key: { correct: other }, edited: true, state: "chosen" });
  expect((await get()).draft?.state).toBe("done");
  const [kept] = await teacher().draft.versions({ draftId });
  expect(kept?.version).toBe(ready.version);
  await teacher().draft.goBack({ draftId, baseVersion: version, version: kept!.version });
  expect(itemOf(await teacher().draft.get({ draftId }), question.id).key).toEqual(key);
});

test("leaves a question out that counts for nobody, and nothing to what changed since or is not in force", async () => {
  const { draftId, assignmentId, draft } = await assigned();
  const { question } = draft.items.find(({ state }) => state === "chosen")!;
  const place = { assignmentId, questionId: question.id };
  const correctionId = newId<CorrectionId>();
  const said = { reason: "Onduidelijk.", seen: null, handleFlags: false };
  await teacher().correction.create({ ...place, correctionId, ruling: { kind: "void" }, ...said });
  const there = (await teacher().correction.get(place)).draft!;
  expect(there).toMatchObject({ state: "ready", after: null });
  await expect(teacher().correction.carry({ correctionId, baseVersion: there.version - 1 })).rejects.toThrow("another");
  await teacher().correction.carry({ correctionId, baseVersion: there.version });
  expect(itemOf(await teacher().draft.get({ draftId }), question.id).state).toBe("dropped");
  await teacher().correction.undo({ correctionId });
  await expect(teacher().correction.carry({ correctionId, baseVersion: 1 })).rejects.toThrow("not in force");
});
