import { type Actor, type DraftId, LessonId, ReadingSettings } from "@leesbewijs/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../src/new-id.ts";
import { news } from "./news.ts";
import { as, assign, highlight, later, makeWorld, openTestDatabase, type World } from "./world.ts";

let world: World;
let close: () => Promise<void>;

beforeAll(async () => {
  const opened = await openTestDatabase();
  close = opened.close;
  world = await makeWorld(opened.db);
});
afterAll(() => close());

const call = (actor: Actor | null, at?: Date) => as(world.db, actor, at);
const text = { knew: "k", learned: "l", wonder: "w", confidence: 2, shared: false };

/** The school's copy of the open lesson, as a student of class A gets it. */
async function copy(): Promise<LessonId> {
  const assignmentId = await assign(world, world.t1, world.classA);
  return LessonId.parse((await call(world.s1).assignment.get({ assignmentId })).lessonId);
}

test("keeps how a student likes a text, and fills in what an older version did not know", async () => {
  expect(await call(world.s1).reading.get()).toBeNull();
  const settings = ReadingSettings.parse({ level: "easy", size: "large" });
  await call(world.s1).reading.update({ settings });
  await call(world.s1).reading.update({ settings });
  expect(await call(world.s1).reading.get()).toEqual(settings);
  expect(await call(world.s2).reading.get()).toBeNull();
  await world.db.readingSettings.updateMany({ data: { body: { level: "easy" } } });
  expect(await call(world.s1).reading.get()).toEqual({ ...settings, size: "normal" });
});

test("the open lesson and the school's copy of it are one lesson to its reader", async () => {
  const copied = await copy();
  expect(copied).not.toBe(world.lessonId);
  const place = { form: "full", phase: "read", part: 2, paragraph: 5 } as const;
  const mark = highlight("Armenië", { note: "een land" });
  await call(world.s1).reading.keepPlace({ lessonId: world.lessonId, place });
  await call(world.s1).highlight.save({ lessonId: copied, highlight: mark });
  await call(world.s1).reflection.save({ lessonId: copied, baseVersion: 0, text });
  for (const lessonId of [world.lessonId, copied]) {
    expect(await call(world.s1).reading.getPlace({ lessonId })).toEqual(place);
    expect(await call(world.s1).highlight.list({ lessonId })).toEqual([mark]);
    expect((await call(world.s1).reflection.get({ lessonId })).learned).toBe("l");
  }
  expect(await call(world.s2).highlight.list({ lessonId: copied })).toEqual([]);
  await expect(call(world.s9).highlight.list({ lessonId: copied })).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("a highlight saved twice is one; removed, it is gone until it is saved again; nobody removes another's", async () => {
  const { lessonId } = world;
  const mark = highlight("Lavrov");
  await call(world.s2).highlight.save({ lessonId, highlight: mark });
  await call(world.s2).highlight.save({ lessonId, highlight: { ...mark, note: "wie?" } });
  expect(await call(world.s2).highlight.list({ lessonId })).toEqual([{ ...mark, note: "wie?" }]);
  await call(world.s4).highlight.remove({ highlightId: mark.highlightId });
  expect(await call(world.s2).highlight.list({ lessonId })).toHaveLength(1);
  await call(world.s2).highlight.remove({ highlightId: mark.highlightId });
  await call(world.s2).highlight.remove({ highlightId: mark.highlightId });
  expect(await call(world.s2).highlight.list({ lessonId })).toEqual([]);
  await call(world.s2).highlight.save({ lessonId, highlight: mark });
  expect(await call(world.s2).highlight.list({ lessonId })).toEqual([mark]);
});

test("two devices save one highlight at the same time", async () => {
  const { lessonId } = world;
  const mark = highlight("Moskou");
  await Promise.all([1, 2, 3].map(() => call(world.s4).highlight.save({ lessonId, highlight: mark })));
  expect(await call(world.s4).highlight.list({ lessonId })).toEqual([mark]);
});

test("a reflection is never overwritten unseen, and the same save twice is one", async () => {
  const { lessonId } = world;
  expect(await call(world.s4).reflection.get({ lessonId })).toMatchObject({ version: 0, shared: false });
  const save = (baseVersion: number, learned: string) =>
    call(world.s4).reflection.save({ lessonId, baseVersion, text: { ...text, learned } });
  expect(await save(0, "een")).toEqual({ version: 1 });
  expect(await save(0, "een")).toEqual({ version: 1 });
  await expect(save(0, "twee")).rejects.toMatchObject({ problem: "staleVersion" });
  expect(await save(1, "twee")).toEqual({ version: 2 });
  expect((await call(world.s4).reflection.get({ lessonId })).learned).toBe("twee");
});

test("the teacher of the class sees what is shared, and nothing that is not", async () => {
  const assignmentId = await assign(world, world.t1, world.classA);
  const lessonId = LessonId.parse((await call(world.s1).assignment.get({ assignmentId })).lessonId);
  const seen = () => call(world.t1).reflection.listForTeacher({ assignmentId });
  const { version } = await call(world.s1).reflection.get({ lessonId });
  await call(world.s2).reflection.save({ lessonId, baseVersion: 0, text });
  await call(world.s4).reflection.save({ lessonId: world.lessonId, baseVersion: 2, text: { ...text, shared: true } });
  expect(await seen()).toEqual([]);
  const shared = { ...text, shared: true };
  await call(world.s1, later(5)).reflection.save({ lessonId, baseVersion: version, text: shared });
  expect(await seen()).toEqual([
    { knew: "k", learned: "l", wonder: "w", confidence: 2, displayName: "PII-s1", savedAt: later(5) },
  ]);
  await call(world.s1).reflection.save({ lessonId, baseVersion: version + 1, text });
  expect(await seen()).toEqual([]);
});

test("a guiding question lies in its own part, says where to look, and a try too many has to wait", async () => {
  const { lessonId } = world;
  for (const level of ["standard", "easy"] as const) {
    const guides = await call(null).lesson.guides({ lessonId, language: "nl", level });
    expect(guides.map(({ part }) => part)).toEqual([1, 2, 3]);
    for (const { question } of guides) {
      if (question.kind !== "singleChoice") throw new Error("no single choice");
      const verdicts = [];
      for (const { id } of question.options) {
        const response = { kind: "singleChoice", optionId: id } as const;
        const sent = { lessonId, language: "nl", level, questionId: question.id, response } as const;
        verdicts.push(await call(world.s1).lesson.checkGuide(sent));
      }
      expect(verdicts.filter(({ right }) => right)).toHaveLength(1);
      expect(new Set(verdicts.map(({ paragraph }) => paragraph)).size).toBe(1);
    }
  }
  const [guide] = await call(null).lesson.guides({ lessonId, language: "nl", level: "easy" });
  if (guide?.question.kind !== "singleChoice") throw new Error("no single choice");
  const response = { kind: "singleChoice", optionId: guide.question.options[0]!.id } as const;
  const sent = { lessonId, language: "nl", level: "easy", questionId: guide.question.id, response } as const;
  await expect(
    call(world.s1).lesson.checkGuide({ ...sent, response: { kind: "singleChoice", optionId: null } }),
  ).rejects.toMatchObject({ problem: "answerNeeded" });
  for (let tries = 0; tries < 120; tries++) await call(world.guest).lesson.checkGuide(sent);
  await expect(call(world.guest).lesson.checkGuide(sent)).rejects.toMatchObject({ problem: "tooOften" });
  expect(await call(world.s2).lesson.checkGuide(sent)).toMatchObject({ paragraph: expect.any(Number) });
});

test("a published draft is read by its best spare questions, never by one that the teacher put aside", async () => {
  const draftId = newId<DraftId>();
  await call(world.t1).draft.create({ draftId, text: news, newsDate: "2024-03-03" });
  const draft = await call(world.t1).draft.get({ draftId });
  const publish = async (version: number) => {
    const published = await call(world.t1).draft.publish({ draftId, version });
    if (published.state !== "published") throw new Error(JSON.stringify(published));
    return call(world.t1).lesson.getForTeacher({ lessonId: published.lessonId });
  };
  const first = await publish(draft.version);
  const asked = new Set(Object.values(first.quizQuestions).flat());
  const guides = await call(world.t1).lesson.guides({ lessonId: first.lessonId, level: "standard" });
  expect(guides.length).toBeGreaterThan(0);
  expect(first.guides.map(({ questionId }) => questionId)).toEqual(guides.map(({ question }) => question.id));
  const spare = new Set(draft.items.flatMap(({ state, question }) => (state === "spare" ? [question.id] : [])));
  for (const { question } of guides) {
    expect(asked.has(question.id)).toBe(false);
    expect(spare.has(question.id)).toBe(true);
  }
  const refused = new Set(guides.map(({ question }) => question.id));
  const { title, newsDate, source, author, licence, sourceUrl } = draft;
  const items = draft.items.map((item) =>
    refused.has(item.question.id) ? { ...item, state: "dropped" as const } : item,
  );
  const change = { title, newsDate, source, author, licence, sourceUrl, items };
  const { version } = await call(world.t1).draft.update({ draftId, baseVersion: draft.version, change });
  const second = await publish(version);
  for (const { question } of second.questions) expect(refused.has(question.id)).toBe(false);
});
