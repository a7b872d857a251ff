import {
  type Actor,
  type AssignmentId,
  type AttemptId,
  type ClassId,
  type CorrectionId,
  type DraftId,
  type HighlightId,
  LessonId,
  type PersonId,
  type QuestionId,
  ReadingSettings,
  type ReviewCardId,
} from "@leesbewijs/domain";
import { TRPCError } from "@trpc/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../src/new-id.ts";
import { news } from "./news.ts";
import { appRouter } from "../src/root.ts";
import {
  as,
  assign,
  type Caller,
  highlight,
  later,
  listed,
  makeWorld,
  openTestDatabase,
  opId,
  settings,
  start,
  type World,
} from "./world.ts";

/** Somebody's things, to be asked for by anybody. */
type Things = {
  readonly classId: ClassId;
  readonly assignmentId: AssignmentId;
  readonly attemptId: AttemptId;
  readonly personId: PersonId;
  readonly questionId: QuestionId;
  readonly draftId: DraftId;
  readonly correctionId: CorrectionId;
};
type Row = {
  /** Roles that may call it; everybody else is turned away whatever they send. */
  readonly roles: readonly string[];
  readonly call: (caller: Caller, things: Things, world: World) => Promise<unknown>;
  /** Whether the input names something that belongs to somebody: a stranger must not find it. */
  readonly owned: boolean;
};

const everybody = ["visitor", "guest", "student", "teacher", "admin", "pending"];
const readers = ["guest", "student"];
const own = (roles: readonly string[], call: Row["call"]): Row => ({ roles, call, owned: true });
const open = (roles: readonly string[], call: Row["call"]): Row => ({ roles, call, owned: false });
const origin = { source: "", author: "", licence: "", sourceUrl: "" };
const moments = { opensAt: later(-60), dueAt: later(60), closesAt: later(120) };
const place = { form: "full", phase: "read", part: 1, paragraph: 2 } as const;
const reflection = { knew: "k", learned: "l", wonder: "w", confidence: 3, shared: false };
const joiner = () => ({
  username: `n${newId().toLowerCase().replace(/\W/g, "x")}`,
  displayName: "N",
  password: "geen gewoon woord 7",
});

/** Every procedure and who may call it. A procedure that is missing here fails the first test. */
const table: Readonly<Record<string, Row>> = {
  "session.get": open(everybody, (c) => c.session.get()),
  "session.signIn": open(everybody, (c) =>
    c.session.signIn({ schoolCode: "none", username: "none", password: "none" }),
  ),
  "session.signOut": open(everybody, (c) => c.session.signOut()),
  "session.startGuest": open(everybody, (c) => c.session.startGuest()),
  "session.join": open(everybody, (c) => c.session.join({ code: "ABCD2345", ...joiner() })),
  "article.try": open(everybody, (c) => c.article.try({ text: "Te kort." })),
  "article.readFile": open(everybody, (c) => c.article.readFile({ name: "a.txt", bytes: "" })),
  "lesson.list": open(everybody, (c) => c.lesson.list({ language: "nl" })),
  "lesson.get": open(everybody, (c, _, w) => c.lesson.get({ lessonId: w.lessonId })),
  "lesson.getForTeacher": open(["teacher", "admin"], (c, _, w) => c.lesson.getForTeacher({ lessonId: w.lessonId })),
  "lesson.guides": open(everybody, (c, _, w) => c.lesson.guides({ lessonId: w.lessonId, level: "standard" })),
  "lesson.checkGuide": open(everybody, (c, { questionId }, w) =>
    c.lesson.checkGuide({
      lessonId: w.lessonId,
      level: "standard",
      questionId,
      response: { kind: "trueFalse", value: true },
    }),
  ),
  "reading.get": open(["student"], (c) => c.reading.get()),
  "reading.update": open(["student"], (c) => c.reading.update({ settings: ReadingSettings.parse({}) })),
  "reading.getPlace": open(["student"], (c, _, w) => c.reading.getPlace({ lessonId: w.lessonId })),
  "reading.keepPlace": open(["student"], (c, _, w) => c.reading.keepPlace({ lessonId: w.lessonId, place })),
  "highlight.list": open(["student"], (c, _, w) => c.highlight.list({ lessonId: w.lessonId })),
  "highlight.save": open(["student"], (c, _, w) =>
    c.highlight.save({ lessonId: w.lessonId, highlight: highlight("Armenië") }),
  ),
  "highlight.remove": open(["student"], (c) => c.highlight.remove({ highlightId: newId<HighlightId>() })),
  "reflection.get": open(["student"], (c, _, w) => c.reflection.get({ lessonId: w.lessonId })),
  "reflection.save": open(["student"], (c, _, w) =>
    c.reflection.save({ lessonId: w.lessonId, baseVersion: 0, text: reflection }),
  ),
  "reflection.listForTeacher": own(["teacher"], (c, { assignmentId }) => c.reflection.listForTeacher({ assignmentId })),
  "draft.create": open(["teacher"], (c) => c.draft.create({ draftId: newId<DraftId>(), text: "Te kort." })),
  "draft.list": open(["teacher"], (c) => c.draft.list({})),
  "draft.get": own(["teacher"], (c, { draftId }) => c.draft.get({ draftId })),
  "draft.update": own(["teacher"], (c, { draftId }) =>
    c.draft.update({ draftId, baseVersion: 1, change: { ...origin, title: "T", newsDate: null, items: [] } }),
  ),
  "draft.reviseText": own(["teacher"], (c, { draftId }) =>
    c.draft.reviseText({ draftId, baseVersion: 1, text: "Te kort." }),
  ),
  "draft.versions": own(["teacher"], (c, { draftId }) => c.draft.versions({ draftId })),
  "draft.goBack": own(["teacher"], (c, { draftId }) => c.draft.goBack({ draftId, baseVersion: 1, version: 1 })),
  "draft.publish": own(["teacher"], (c, { draftId }) => c.draft.publish({ draftId, version: 1 })),
  "draft.share": own(["teacher"], (c, { draftId }) => c.draft.share({ draftId, shared: false })),
  "draft.remove": own(["teacher"], (c, { draftId }) => c.draft.remove({ draftId })),
  "draft.restore": own(["teacher"], (c, { draftId }) => c.draft.restore({ draftId })),
  "attempt.list": open(readers, (c) => c.attempt.list({})),
  "attempt.start": own(["student"], (c, { assignmentId }, { lessonId, quizId }) =>
    c.attempt.start({ lessonId, quizId, language: "nl", level: "easy", assignmentId }),
  ),
  "attempt.get": own(["student"], (c, { attemptId }) => c.attempt.get({ attemptId })),
  "attempt.listAnswers": own(["student"], (c, { attemptId }) => c.attempt.listAnswers({ attemptId })),
  "attempt.answer": own(["student"], (c, { attemptId, questionId }) =>
    c.attempt.answer({
      attemptId,
      questionId,
      opId: opId(),
      baseVersion: 0,
      response: { kind: "singleChoice", optionId: null },
    }),
  ),
  "attempt.check": own(["student"], (c, { attemptId, questionId }) => c.attempt.check({ attemptId, questionId })),
  "attempt.submit": own(["student"], (c, { attemptId }) => c.attempt.submit({ attemptId })),
  "attempt.result": own(["student"], (c, { attemptId }) => c.attempt.result({ attemptId })),
  "attempt.redo": own(["student"], (c, { attemptId }) => c.attempt.redo({ attemptId })),
  "attempt.override": own(["teacher"], (c, { attemptId, questionId }) =>
    c.attempt.override({ attemptId, questionId, points: null, reason: null }),
  ),
  "attempt.getForTeacher": own(["teacher"], (c, { attemptId }) => c.attempt.getForTeacher({ attemptId })),
  "assignment.list": open(["student"], (c) => c.assignment.list({})),
  "assignment.get": own(["student"], (c, { assignmentId }) => c.assignment.get({ assignmentId })),
  "assignment.listForTeacher": open(["teacher"], (c) => c.assignment.listForTeacher({})),
  "assignment.results": own(["teacher"], (c, { assignmentId }) => c.assignment.results({ assignmentId })),
  "assignment.listItems": own(["teacher"], (c, { assignmentId }) => c.assignment.listItems({ assignmentId })),
  "assignment.getHeatMap": own(["teacher"], (c, { assignmentId }) => c.assignment.getHeatMap({ assignmentId })),
  "assignment.saveNote": own(["teacher"], (c, { assignmentId, personId }) =>
    c.assignment.saveNote({ assignmentId, personId, comment: "", excused: false }),
  ),
  "assignment.giveBack": own(["teacher"], (c, { assignmentId }) =>
    c.assignment.giveBack({ assignmentId, returned: true }),
  ),
  "assignment.setMarks": own(["teacher"], (c, { assignmentId }) =>
    c.assignment.setMarks({ assignmentId, nTerm: null }),
  ),
  "assignment.create": own(["teacher"], (c, { classId }, { lesson, quizId }) =>
    c.assignment.create({
      assignmentId: newId<AssignmentId>(),
      classId,
      revisionId: lesson.revisionId,
      quizId,
      settings: settings(),
    }),
  ),
  "assignment.update": own(["teacher"], (c, { assignmentId }) => c.assignment.update({ assignmentId, ...moments })),
  "assignment.archive": own(["teacher"], (c, { assignmentId }) =>
    c.assignment.archive({ assignmentId, archived: false }),
  ),
  "flag.put": own(["student"], (c, { attemptId, questionId }) =>
    c.flag.put({ attemptId, questionId, reason: "unclear", text: "" }),
  ),
  "flag.withdraw": own(["student"], (c, { attemptId, questionId }) => c.flag.withdraw({ attemptId, questionId })),
  "flag.list": own(["teacher"], (c, { assignmentId }) => c.flag.list({ assignmentId })),
  "flag.count": open(["teacher"], (c) => c.flag.count({})),
  "flag.handle": own(["teacher"], (c, { attemptId, questionId }) =>
    c.flag.handle({ attemptId, questionId, handled: true }),
  ),
  "correction.get": own(["teacher"], (c, { assignmentId, questionId }) =>
    c.correction.get({ assignmentId, questionId }),
  ),
  "correction.preview": own(["teacher"], (c, { assignmentId, questionId }) =>
    c.correction.preview({ assignmentId, questionId, ruling: { kind: "everyone" } }),
  ),
  "correction.create": own(["teacher"], (c, { assignmentId, questionId }) =>
    c.correction.create({
      assignmentId,
      questionId,
      correctionId: newId<CorrectionId>(),
      ruling: { kind: "everyone" },
      reason: "Reden",
      seen: null,
      handleFlags: true,
    }),
  ),
  "correction.undo": own(["teacher"], (c, { correctionId }) => c.correction.undo({ correctionId })),
  "correction.listNews": open(["student"], (c) => c.correction.listNews({})),
  "correction.see": own(["student"], (c, { attemptId }) =>
    c.correction.see({ attemptId, shown: { points: 1, possible: 1 } }),
  ),
  "review.today": open(readers, (c) => c.review.today({})),
  "review.answer": open(readers, (c, { questionId }) =>
    c.review.answer({
      cardId: newId<ReviewCardId>(),
      turn: 1,
      questionId,
      opId: opId(),
      response: { kind: "trueFalse", value: true },
    }),
  ),
  "review.update": open(readers, (c) => c.review.update({ off: false })),
  "review.forAssignment": own(["teacher"], (c, { assignmentId }) => c.review.forAssignment({ assignmentId })),
  "receipt.check": open([...readers, "teacher", "admin"], (c) => c.receipt.check({ code: "2222-3333-4444" })),
  "class.list": open(["teacher"], (c) => c.class.list()),
  "class.create": open(["teacher"], (c) => c.class.create({ classId: newId<ClassId>(), name: "New" })),
  "class.get": own(["teacher"], (c, { classId }) => c.class.get({ classId })),
  "class.renewCode": own(["teacher"], (c, { classId }) => c.class.renewCode({ classId })),
  "class.closeCode": own(["teacher"], (c, { classId }) => c.class.closeCode({ classId })),
  "class.admit": own(["teacher"], (c, { classId, personId }) => c.class.admit({ classId, personIds: [personId] })),
  "class.removeStudent": own(["teacher"], (c, { classId, personId }) => c.class.removeStudent({ classId, personId })),
  "class.restoreStudent": own(["teacher"], (c, { classId, personId }) => c.class.restoreStudent({ classId, personId })),
  "class.archive": own(["teacher"], (c, { classId }) => c.class.archive({ classId, archived: false })),
  "list.preview": own(["teacher"], (c, { classId }) =>
    c.list.preview({ classId, reading: { source: { kind: "text", text: "Naam\nSanne Bakker" } } }),
  ),
  "list.add": own(["teacher"], (c, { classId }) =>
    c.list.add({ classId, opId: opId(), students: [listed("Sanne", "Bakker")] }),
  ),
  "list.newCards": own(["teacher"], (c, { classId, personId }) =>
    c.list.newCards({ classId, opId: opId(), personIds: [personId] }),
  ),
  "score.list": open(["admin"], (c) => c.score.list({ filter: {} })),
  "score.choices": open(["admin"], (c) => c.score.choices({})),
  "score.groups": open(["admin"], (c) => c.score.groups({ filter: {}, by: "month" })),
  "school.overview": open(["admin"], (c) => c.school.overview({})),
  "school.content": open(["admin"], (c) => c.school.content({})),
  "audit.list": open(["admin"], (c) => c.audit.list({})),
  "score.export": open(["admin"], (c) => c.score.export({ filter: {}, language: "nl" })),
  "person.list": open(["admin"], (c) => c.person.list({})),
  "person.create": open(["admin"], (c) =>
    c.person.create({ personId: newId<PersonId>(), role: "student", ...joiner() }),
  ),
  "person.update": own(["admin"], (c, { personId }) => c.person.update({ personId, state: "active" })),
  "person.export": own(["admin"], (c, { personId }) => c.person.export({ personId })),
  // Of somebody who has not been shut out it is refused, so that the rest of these tests still finds them.
  "person.erase": own(["admin"], (c, { personId }) => c.person.erase({ personId })),
  "person.resetPassword": own(["admin"], (c, { personId }) =>
    c.person.resetPassword({ personId, password: "een heel nieuw woord" }),
  ),
};

let world: World;
let close: () => Promise<void>;
let things: Things;
let actors: Record<string, Actor | null>;

beforeAll(async () => {
  const opened = await openTestDatabase();
  close = opened.close;
  world = await makeWorld(opened.db);
  things = await thingsOf(world.t1, world.s1, world.classA);
  const { guest, s1, t1, a1, waiting } = world;
  actors = { visitor: null, guest, student: s1, teacher: t1, admin: a1, pending: waiting };
});
afterAll(() => close());

async function thingsOf(teacher: Actor, student: Actor, classId: ClassId): Promise<Things> {
  const assignmentId = await assign(world, teacher, classId, { maxAttempts: 10 });
  const attemptId = await start(world, student, assignmentId);
  const { questions } = await as(world.db, student).attempt.get({ attemptId });
  const question = questions.find((one) => one.question.kind === "singleChoice")?.question;
  const draftId = newId<DraftId>();
  await as(world.db, teacher).draft.create({ draftId, text: news });
  const correctionId = newId<CorrectionId>();
  const questionId = question!.id;
  const correction = { ruling: { kind: "void" }, reason: "Reden", seen: null, handleFlags: false } as const;
  await as(world.db, teacher).correction.create({ correctionId, assignmentId, questionId, ...correction });
  return { classId, assignmentId, attemptId, personId: student.personId, questionId, draftId, correctionId };
}

async function codeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return "OK";
  } catch (error) {
    if (error instanceof TRPCError) return error.code;
    throw error;
  }
}

test("lists every procedure of the router", () => {
  expect(Object.keys(appRouter._def.procedures).sort()).toEqual(Object.keys(table).sort());
});

test.each(Object.keys(table))("%s turns away every role that it is not for", async (name) => {
  const row = table[name]!;
  for (const [role, actor] of Object.entries(actors)) {
    const code = await codeOf(row.call(as(world.db, actor), things, world));
    const expected = role === "visitor" ? ["UNAUTHORIZED"] : ["FORBIDDEN"];
    if (row.roles.includes(role)) {
      if (name !== "session.signIn") expect([role, code]).not.toEqual([role, "UNAUTHORIZED"]);
      expect([role, code]).not.toEqual([role, "FORBIDDEN"]);
    } else if (readers.includes(role) && row.owned && role === "guest" && /^(?:attempt|flag)\./.test(name)) {
      expect([role, code]).toEqual([role, expect.stringMatching(/^(NOT_FOUND|FORBIDDEN)$/)]);
    } else {
      expect([role, code]).toEqual([role, expected[0]]);
    }
  }
});

test.each(Object.keys(table).filter((name) => table[name]!.owned))(
  "%s does not find what is a stranger's",
  async (name) => {
    const row = table[name]!;
    const strangers = { student: [world.s4, world.s9], teacher: [world.t2, world.t9], admin: [world.a9] };
    for (const role of row.roles) {
      for (const stranger of strangers[role as keyof typeof strangers]) {
        const before = await fingerprint();
        expect(await codeOf(row.call(as(world.db, stranger), things, world))).toBe("NOT_FOUND");
        expect(await fingerprint()).toEqual(before);
      }
    }
  },
);

/** A caller that does nothing and remembers what it was asked. */
function recorder(): { caller: Caller; asked: () => string } {
  let said = "";
  const at = (path: readonly string[]): unknown =>
    new Proxy(() => undefined, {
      get: (_, name) => at([...path, String(name)]),
      apply: (_, __, inputs) => {
        said = JSON.stringify([path, inputs]);
        return Promise.resolve();
      },
    });
  return { caller: at([]) as Caller, asked: () => said };
}

test("takes no id of another class or school among ids of one's own, in any procedure", async () => {
  const { t1, s1, a1, guest } = world;
  const rightful = { student: s1, teacher: t1, admin: a1, guest } as const;
  // A class, a test, an attempt, a question, a draft and a person of the same school and of another one.
  const foreign = [await thingsOf(world.t2, world.s4, world.classB), await thingsOf(world.t9, world.s9, world.classY)];
  let cells = 0;
  for (const [name, row] of Object.entries(table)) {
    for (const [index, theirs] of foreign.entries()) {
      for (const key of Object.keys(theirs) as (keyof Things)[]) {
        // A question is of the lesson, which both classes have; an admin may reach everybody of the own school.
        const swapped = { ...things, [key]: theirs[key] };
        const [own, other] = [recorder(), recorder()];
        await row.call(own.caller, things, world);
        await row.call(other.caller, swapped, world);
        // Ids that are made anew in each call apart, the two are the same where it takes no such id.
        if (!other.asked().includes(String(theirs[key])) || key === "questionId") continue;
        for (const role of row.roles) {
          const actor = rightful[role as keyof typeof rightful];
          if (!actor || (role === "admin" && index === 0)) continue;
          cells += 1;
          const before = await fingerprint();
          const code = await codeOf(row.call(as(world.db, actor), swapped, world));
          // A list of ids may hold one that is nobody's: then nothing happens to it.
          expect([name, key, role, code]).toEqual([name, key, role, expect.stringMatching(/^(NOT_FOUND|OK)$/)]);
          expect([name, key, role, await fingerprint()]).toEqual([name, key, role, before]);
        }
      }
    }
  }
  expect(cells).toBeGreaterThan(60);
});

test("answers the same for what is not there and for what is a stranger's", async () => {
  const absent = { attemptId: newId<AttemptId>() };
  const answers = await Promise.all(
    [things, absent].map(({ attemptId }) =>
      as(world.db, world.s4)
        .attempt.get({ attemptId })
        .catch((error: unknown) => String(error)),
    ),
  );
  expect(answers[0]).toBe(answers[1]);
});

test("never shows a lesson of one school to another", async () => {
  const { lessonId } = await as(world.db, world.s1).assignment.get({ assignmentId: things.assignmentId });
  expect(lessonId).not.toBe(world.lessonId);
  expect(await codeOf(as(world.db, world.s1).lesson.get({ lessonId: LessonId.parse(lessonId) }))).toBe("OK");
  for (const stranger of [world.t9, world.s9, world.a9, world.guest, null]) {
    expect(await codeOf(as(world.db, stranger).lesson.get({ lessonId: LessonId.parse(lessonId) }))).toBe("NOT_FOUND");
  }
});

/** Every row that a stranger could have changed. */
async function fingerprint(): Promise<unknown> {
  const { db } = world;
  const order = { orderBy: { id: "asc" } } as const;
  return [
    await db.class.findMany(order),
    await db.assignment.findMany(order),
    await db.attempt.findMany(order),
    await db.person.findMany(order),
    await db.enrolment.findMany({ orderBy: [{ classId: "asc" }, { personId: "asc" }] }),
    await db.joinCode.findMany(order),
    await db.draft.findMany(order),
    await db.reflection.findMany({ orderBy: { personId: "asc" } }),
    await db.correction.findMany(order),
    await db.seenScore.count(),
    await db.workNote.count(),
    await db.pointOverride.count(),
    await db.answerEvent.count(),
    await db.auditEntry.count(),
  ];
}
