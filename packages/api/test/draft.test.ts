import {
  type Actor,
  type AssignmentId,
  type DraftForTeacher,
  type DraftId,
  DraftItem,
  LessonId,
} from "@leesbewijs/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../src/new-id.ts";
import { news } from "./news.ts";
import { as, later, makeWorld, openTestDatabase, settings, start, type World } from "./world.ts";

let world: World;
let close: () => Promise<void>;

beforeAll(async () => {
  const opened = await openTestDatabase();
  close = opened.close;
  world = await makeWorld(opened.db);
});
afterAll(() => close());

async function newDraft(actor: Actor = world.t1): Promise<DraftForTeacher> {
  const draftId = newId<DraftId>();
  await as(world.db, actor).draft.create({ draftId, text: news, title: "Een brug in Zwolle", newsDate: "2024-03-03" });
  return as(world.db, actor).draft.get({ draftId });
}

const changeOf = ({ title, newsDate, source, author, licence, sourceUrl, items }: DraftForTeacher) => ({
  title,
  newsDate,
  source,
  author,
  licence,
  sourceUrl,
  items,
});

/** Every question that a check calls wrong is put aside, as a teacher would. */
async function passing(draft: DraftForTeacher): Promise<DraftForTeacher> {
  const caller = as(world.db, world.t1);
  const wrong = new Set(
    draft.findings.filter(({ severity }) => severity === "fail").map(({ place }) => place.questionId),
  );
  const items = draft.items.map((item) =>
    wrong.has(item.question.id) ? { ...item, state: "dropped" as const } : item,
  );
  await caller.draft.update({
    draftId: draft.draftId,
    baseVersion: draft.version,
    change: { ...changeOf(draft), items },
  });
  return caller.draft.get({ draftId: draft.draftId });
}

test("makes one draft of a text that is sent twice", async () => {
  const caller = as(world.db, world.t1);
  const input = { draftId: newId<DraftId>(), text: news };
  await caller.draft.create(input);
  await caller.draft.create(input);
  const drafts = await caller.draft.list({});
  expect(drafts.filter(({ draftId }) => draftId === input.draftId)).toHaveLength(1);
  expect(await world.db.auditEntry.count({ where: { subjectId: input.draftId } })).toBe(1);
});

test("keeps nothing of a text that is no lesson, and says why", async () => {
  const draftId = newId<DraftId>();
  const answer = await as(world.db, world.t1).draft.create({ draftId, text: "Te kort." });
  expect(answer).toMatchObject({ state: "refused", refusal: { refused: "tooShort" } });
  await expect(as(world.db, world.t1).draft.get({ draftId })).rejects.toThrow("draft not found");
});

test("saves a change, and acknowledges the same save sent again", async () => {
  const draft = await newDraft();
  const save = { draftId: draft.draftId, baseVersion: 1, change: { ...changeOf(draft), title: "Een nieuwe titel" } };
  const first = await as(world.db, world.t1).draft.update(save);
  const again = await as(world.db, world.t1, later(1)).draft.update(save);
  expect([first.version, again.version, again.savedAt]).toEqual([2, 2, first.savedAt]);
  expect((await as(world.db, world.t1).draft.get({ draftId: draft.draftId })).title).toBe("Een nieuwe titel");
});

test("refuses a save that has not seen the one before it, and overwrites nothing", async () => {
  const draft = await newDraft();
  const { draftId } = draft;
  await as(world.db, world.t1).draft.share({ draftId, shared: true });
  const save = (actor: Actor, title: string) =>
    as(world.db, actor).draft.update({ draftId, baseVersion: 1, change: { ...changeOf(draft), title } });
  const outcomes = await Promise.allSettled([save(world.t1, "Van een"), save(world.t2, "Van twee")]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const { title, version } = await as(world.db, world.t1).draft.get({ draftId });
  expect([title, version]).toEqual([outcomes[0]?.status === "fulfilled" ? "Van een" : "Van twee", 2]);
});

test("shows a draft to another teacher of the school only while it is shared, and to no other school", async () => {
  const { draftId } = await newDraft();
  const seenBy = (actor: Actor) =>
    as(world.db, actor)
      .draft.list({})
      .then((drafts) => drafts.some((draft) => draft.draftId === draftId));
  expect(await seenBy(world.t2)).toBe(false);
  await as(world.db, world.t1).draft.share({ draftId, shared: true });
  expect([await seenBy(world.t2), await seenBy(world.t9)]).toEqual([true, false]);
  await expect(as(world.db, world.t2).draft.remove({ draftId })).rejects.toThrow("draft not found");
  await as(world.db, world.t1).draft.share({ draftId, shared: false });
  await expect(as(world.db, world.t2).draft.get({ draftId })).rejects.toThrow("draft not found");
});

test("puts a removed draft back as it was", async () => {
  const { draftId, items } = await newDraft();
  const caller = as(world.db, world.t1);
  await caller.draft.remove({ draftId });
  expect((await caller.draft.list({})).some((draft) => draft.draftId === draftId)).toBe(false);
  expect((await caller.draft.list({ removed: true })).map((draft) => draft.draftId)).toContain(draftId);
  await caller.draft.restore({ draftId });
  expect((await caller.draft.get({ draftId })).items).toEqual(items);
});

test("marks a question whose proof is not within one sentence, and refuses to publish it", async () => {
  const draft = await newDraft();
  const [first, ...rest] = draft.items;
  const evidence = [{ level: "standard" as const, spans: [{ start: 0, end: draft.article.text.length }] }];
  const stale = DraftItem.parse({ ...first, key: { ...first!.key, evidence } });
  const caller = as(world.db, world.t1);
  const { draftId } = draft;
  const { findings } = await caller.draft.update({
    draftId,
    baseVersion: 1,
    change: { ...changeOf(draft), items: [stale, ...rest] },
  });
  expect(findings).toContainEqual(expect.objectContaining({ rule: "evidence-verbatim", severity: "fail" }));
  expect((await caller.draft.get({ draftId })).items[0]?.stale).toBe(true);
  expect(await caller.draft.publish({ draftId, version: 2 })).toMatchObject({ state: "refused" });
  expect(await caller.lesson.list({ language: "nl" })).toHaveLength(1);
});

test("publishes a draft as a lesson that can be assigned and taken, and again as its next revision", async () => {
  const draft = await passing(await newDraft());
  const { draftId, version } = draft;
  const caller = as(world.db, world.t1);
  const published = await caller.draft.publish({ draftId, version });
  const again = await caller.draft.publish({ draftId, version });
  if (published.state !== "published") throw new Error(JSON.stringify(published));
  expect(again).toEqual(published);
  const { lessonId } = published;
  const lesson = await caller.lesson.getForTeacher({ lessonId });
  const chosen = draft.items.filter(({ state }) => state === "chosen");
  expect([lesson.curated, Object.values(lesson.quizQuestions).flat().length]).toEqual([false, chosen.length]);

  const assignmentId = newId<AssignmentId>();
  const quizId = lesson.quizzes[0]!.id;
  const { classA: classId } = world;
  const { revisionId } = lesson;
  await caller.assignment.create({ assignmentId, classId, revisionId, quizId, settings: settings() });
  const attemptId = await start({ db: world.db, lessonId, quizId }, world.s1, assignmentId);
  const attempt = await as(world.db, world.s1).attempt.get({ attemptId });
  expect(attempt.questions.map(({ question }) => question.id)).toEqual(chosen.map(({ question }) => question.id));

  // Whoever corrects a question of it is led to the draft, where the question still is.
  const questionId = chosen[0]!.question.id;
  expect(await caller.correction.get({ assignmentId, questionId })).toMatchObject({ number: 1, draft: { draftId } });

  await caller.draft.update({ draftId, baseVersion: version, change: { ...changeOf(draft), title: "Later" } });
  await expect(caller.draft.publish({ draftId, version })).rejects.toThrow("in between");
  const next = await caller.draft.publish({ draftId, version: version + 1 });
  expect(next).toEqual({ state: "published", lessonId, revision: 2 });
  expect((await as(world.db, world.s1).attempt.get({ attemptId })).lessonTitle).toBe("Een brug in Zwolle");
  await expect(as(world.db, world.t9).lesson.get({ lessonId: LessonId.parse(lessonId) })).rejects.toThrow("not found");
});

test("makes one lesson of two publications at the same time", async () => {
  const { draftId, version } = await passing(await newDraft());
  const publish = () => as(world.db, world.t1).draft.publish({ draftId, version });
  const [one, other] = await Promise.all([publish(), publish()]);
  expect(one).toEqual(other);
  expect(one.state).toBe("published");
});

test("a changed text takes its questions along, marks those whose sentence was changed, and can be gone back on", async () => {
  const draft = await newDraft();
  const { draftId, article } = draft;
  const caller = as(world.db, world.t1);
  const touchedOf = (items: readonly DraftItem[]) => items.filter(({ touched }) => touched);
  const chosen = draft.items.filter(({ state }) => state === "chosen");
  const proof = chosen[0]!.key.evidence[0]!.spans[0]!;
  const block = article.blocks.find(({ span }) => span.start <= proof.start && proof.end <= span.end)!;
  const sentence = block.sentences.find(({ start, end }) => start <= proof.start && proof.end <= end)!;
  const said = article.text.slice(sentence.start, sentence.end);
  const text = article.text.replace(said, `${said.slice(0, -1)}, zo zegt de gemeente.`);
  const input = { draftId, baseVersion: 1, text };
  expect(await caller.draft.reviseText(input)).toEqual({ state: "revised", version: 2 });
  expect(await caller.draft.reviseText(input)).toEqual({ state: "revised", version: 2 });

  const revised = await caller.draft.get({ draftId });
  expect(revised.article.text).toBe(text);
  expect(touchedOf(revised.items).length).toBeGreaterThan(0);
  const whole = ({ key }: DraftItem): string[] =>
    key.evidence.flatMap(({ spans }) => spans.map(({ start, end }) => article.text.slice(start, end)));
  for (const one of revised.items.filter(({ state, touched }) => state === "chosen" && !touched)) {
    const before = chosen.find(({ question }) => question.id === one.question.id)!;
    const now = one.key.evidence.flatMap(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)));
    expect(now).toEqual(whole(before));
  }
  expect(revised.findings).toContainEqual(expect.objectContaining({ rule: "text-changed", severity: "fail" }));
  expect(await caller.draft.publish({ draftId, version: 2 })).toMatchObject({ state: "refused" });

  // The teacher has looked: it stands.
  const items = revised.items.map((one) => ({ ...one, touched: false }));
  const looked = await caller.draft.update({ draftId, baseVersion: 2, change: { ...changeOf(revised), items } });
  expect(looked.findings.map(({ rule }) => rule)).not.toContain("text-changed");

  const [kept] = await caller.draft.versions({ draftId });
  expect(kept).toMatchObject({ version: 1, because: "text", chosen: chosen.length });
  expect(await caller.draft.goBack({ draftId, baseVersion: 3, version: 1 })).toEqual({ version: 4 });
  expect(await caller.draft.goBack({ draftId, baseVersion: 3, version: 1 })).toEqual({ version: 4 });
  const back = await caller.draft.get({ draftId });
  expect([back.article, back.items]).toEqual([article, draft.items]);
  expect((await caller.draft.versions({ draftId })).map(({ version, because }) => [version, because])).toEqual([
    [3, "back"],
    [1, "text"],
  ]);
});

test("a text that is no lesson, or that was changed on an older version, changes nothing", async () => {
  const { draftId, article } = await newDraft();
  const caller = as(world.db, world.t1);
  expect(await caller.draft.reviseText({ draftId, baseVersion: 1, text: "Te kort." })).toMatchObject({
    state: "refused",
    refusal: { refused: "tooShort" },
  });
  const text = `${article.text} Dat maakte de gemeente zondag bekend.`;
  await expect(caller.draft.reviseText({ draftId, baseVersion: 7, text })).rejects.toThrow("in between");
  await expect(caller.draft.goBack({ draftId, baseVersion: 1, version: 1 })).rejects.toThrow("version not found");
  expect((await caller.draft.get({ draftId })).version).toBe(1);
});
