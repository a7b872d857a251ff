import {
  type AssignmentId,
  type AttemptId,
  type ClassId,
  type CorrectionId,
  type DraftId,
  type GroupId,
  type HighlightId,
  type PersonId,
  type QuestionId,
  ReadingSettings,
  type ReviewCardId,
  type TimeChangeId,
} from "@leesbewijs/domain";
import { newId } from "../src/new-id.ts";
import { type Caller, highlight, later, listed, opId, settings, type World } from "./world.ts";

/** Somebody's things, to be asked for by anybody. */
export type Things = {
  readonly classId: ClassId;
  readonly assignmentId: AssignmentId;
  readonly attemptId: AttemptId;
  readonly personId: PersonId;
  readonly questionId: QuestionId;
  readonly draftId: DraftId;
  readonly correctionId: CorrectionId;
};
export type Row = {
  /** Roles that may call it; everybody else is turned away whatever they send. */
  readonly roles: readonly string[];
  readonly call: (caller: Caller, things: Things, world: World) => Promise<unknown>;
  /** Whether the input names something that belongs to somebody: a stranger must not find it. */
  readonly owned: boolean;
};

const everybody = ["visitor", "guest", "student", "teacher", "admin", "pending"];
export const readers = ["guest", "student"];
const own = (roles: readonly string[], call: Row["call"]): Row => ({ roles, call, owned: true });
const open = (roles: readonly string[], call: Row["call"]): Row => ({ roles, call, owned: false });
const origin = { source: "", author: "", licence: "", sourceUrl: "" };
const moments = { opensAt: later(-60), dueAt: later(60), closesAt: later(120) };
const place = { form: "full", phase: "read", part: 1, paragraph: 2 } as const;
const nothingOwn = { opensAt: null, dueAt: null, closesAt: null, extraTries: 0 };
const reflection = { knew: "k", learned: "l", wonder: "w", confidence: 3, shared: false };
const joiner = () => ({
  username: `n${newId().toLowerCase().replace(/\W/g, "x")}`,
  displayName: "N",
  password: "geen gewoon woord 7",
});

/** Every procedure and who may call it. A procedure that is missing here fails the first test of the matrix. */
export const table: Readonly<Record<string, Row>> = {
  "session.get": open(everybody, (c) => c.session.get()),
  "session.signIn": open(everybody, (c) =>
    c.session.signIn({ schoolCode: "none", username: "none", password: "none" }),
  ),
  "session.changePassword": open(["student", "teacher", "admin"], (c) =>
    c.session.changePassword({ current: "not the password of anybody", password: "vier losse gewone woorden" }),
  ),
  "session.enterCode": open(everybody, (c) => c.session.enterCode({ code: "123456" })),
  "session.prove": open(["student", "teacher", "admin"], (c) => c.session.prove({ password: "not the password" })),
  "session.list": open(["student", "teacher", "admin"], (c) => c.session.list()),
  "session.end": open(["student", "teacher", "admin"], (c) => c.session.end({ sessionId: "nobody's" })),
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
  "factor.get": open(["teacher", "admin"], (c) => c.factor.get()),
  "factor.start": open(["teacher", "admin"], (c) => c.factor.start({ password: "not the password" })),
  "factor.confirm": open(["teacher", "admin"], (c) => c.factor.confirm({ code: "123456" })),
  "factor.renewCodes": open(["teacher", "admin"], (c) => c.factor.renewCodes({ password: "not the password" })),
  "factor.remove": open(["teacher", "admin"], (c) => c.factor.remove({ password: "not the password", code: "123456" })),
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
  "assignment.export": own(["teacher"], (c, { assignmentId }) => c.assignment.export({ assignmentId, language: "nl" })),
  "assignment.listItems": own(["teacher"], (c, { assignmentId }) => c.assignment.listItems({ assignmentId })),
  "assignment.getHeatMap": own(["teacher"], (c, { assignmentId }) => c.assignment.getHeatMap({ assignmentId })),
  "discussion.get": own(["teacher"], (c, { assignmentId }) =>
    c.discussion.get({ assignmentId, number: 1, step: "question", early: false }),
  ),
  "board.get": own(["teacher"], (c, { assignmentId }) => c.board.get({ assignmentId })),
  "board.getForProjector": own(["teacher"], (c, { assignmentId }) => c.board.getForProjector({ assignmentId })),
  "board.watch": own(["teacher"], (c, { assignmentId }) => c.board.watch({ assignmentId })),
  "board.watchForProjector": own(["teacher"], (c, { assignmentId }) => c.board.watchForProjector({ assignmentId })),
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
  "assignment.setStudents": own(["teacher"], (c, { assignmentId, personId }) =>
    c.assignment.setStudents({ assignmentId, personIds: [personId] }),
  ),
  "assignment.update": own(["teacher"], (c, { assignmentId }) => c.assignment.update({ assignmentId, ...moments })),
  "assignment.archive": own(["teacher"], (c, { assignmentId }) =>
    c.assignment.archive({ assignmentId, archived: false }),
  ),
  "assignment.getTimes": own(["teacher"], (c, { assignmentId }) => c.assignment.getTimes({ assignmentId })),
  "assignment.listSignals": own(["teacher"], (c, { assignmentId }) => c.assignment.listSignals({ assignmentId })),
  "assignment.pause": own(["teacher"], (c, { assignmentId }) =>
    c.assignment.pause({ assignmentId, changeId: newId<TimeChangeId>() }),
  ),
  // Of a pause and an extension that nobody made: whoever may call it does not find them.
  "assignment.resume": own(["teacher"], (c, { assignmentId }) =>
    c.assignment.resume({ assignmentId, changeId: newId<TimeChangeId>() }),
  ),
  "assignment.extend": own(["teacher"], (c, { assignmentId }) =>
    c.assignment.extend({ assignmentId, changeId: newId<TimeChangeId>(), minutes: 5 }),
  ),
  "assignment.undoExtend": own(["teacher"], (c, { assignmentId }) =>
    c.assignment.undoExtend({ assignmentId, changeId: newId<TimeChangeId>() }),
  ),
  "arrangement.save": own(["teacher"], (c, { assignmentId, personId }) =>
    c.arrangement.save({ assignmentId, personId, arrangement: { ...nothingOwn, extraTries: 1 } }),
  ),
  "arrangement.preview": own(["teacher"], (c, { classId }) =>
    c.arrangement.preview({ classId, ...moments, maxAttempts: 1 }),
  ),
  "arrangement.saveStanding": own(["teacher", "admin"], (c, { personId }) =>
    c.arrangement.saveStanding({ personId, standing: { extraTime: 25, extraTries: 0 } }),
  ),
  "arrangement.getStanding": own(["teacher", "admin"], (c, { personId }) => c.arrangement.getStanding({ personId })),
  "arrangement.listStanding": own(["teacher"], (c, { classId }) => c.arrangement.listStanding({ classId })),
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
  "correction.carry": own(["teacher"], (c, { correctionId }) => c.correction.carry({ correctionId, baseVersion: 1 })),
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
  "class.saveGroup": own(["teacher"], (c, { classId, personId }) =>
    c.class.saveGroup({ classId, group: { groupId: newId<GroupId>(), name: newId(), personIds: [personId] } }),
  ),
  "class.removeGroup": own(["teacher"], (c, { classId }) =>
    c.class.removeGroup({ classId, groupId: newId<GroupId>() }),
  ),
  "class.archive": own(["teacher"], (c, { classId }) => c.class.archive({ classId, archived: false })),
  "list.preview": own(["teacher"], (c, { classId }) =>
    c.list.preview({ classId, reading: { source: { kind: "text", text: "Naam\nSanne Bakker" } } }),
  ),
  "list.add": own(["teacher"], (c, { classId }) =>
    c.list.add({ classId, opId: opId(), students: [listed("Sanne", "Bakker")] }),
  ),
  "list.previewPeople": open(["admin"], (c) =>
    c.list.previewPeople({ role: "teacher", reading: { source: { kind: "text", text: "Naam\nSanne Bakker" } } }),
  ),
  "list.addPeople": open(["admin"], (c) =>
    c.list.addPeople({ role: "teacher", opId: opId(), students: [listed("Tess", "Bakker")] }),
  ),
  "list.newCards": own(["teacher"], (c, { classId, personId }) =>
    c.list.newCards({ classId, opId: opId(), personIds: [personId] }),
  ),
  "score.list": open(["admin"], (c) => c.score.list({ filter: {} })),
  "score.choices": open(["admin"], (c) => c.score.choices({})),
  "score.groups": open(["admin"], (c) => c.score.groups({ filter: {}, by: "month" })),
  "school.overview": open(["admin"], (c) => c.school.overview({})),
  "school.content": open(["admin"], (c) => c.school.content({})),
  "school.settings": open(["admin"], (c) => c.school.settings({})),
  "school.updateSettings": open(["admin"], (c) => c.school.updateSettings({ readingSignals: true })),
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
  "person.resetFactor": own(["admin"], (c, { personId }) => c.person.resetFactor({ personId })),
  "person.resetPassword": own(["admin"], (c, { personId }) =>
    c.person.resetPassword({ personId, password: "een heel nieuw woord" }),
  ),
};
