import type { Database } from "@leesbewijs/db";
import { BoardForProjector, BoardForTeacher, type Whereabouts } from "@leesbewijs/domain";
import { feedbackDueForClass, hasClosed, questionProgress, stuckQuestion } from "@leesbewijs/grading";
import { arrangedStudents } from "../arrangement/arranged-students.ts";
import { assignmentHead, assignmentInclude, questionIdsOf } from "../assignment/assignment-row.ts";
import { finaliseOverdue } from "../attempt/finalise-overdue.ts";
import { readQuestions } from "../lesson/read-edition.ts";
import { readSittings } from "./read-sittings.ts";
import { readStudents } from "./read-students.ts";

/** One reading of where a class is, for the teacher and for the room. */
export type Board = {
  readonly teacher: BoardForTeacher;
  readonly projector: BoardForProjector;
  /** The right answers may be shown to the whole class. */
  readonly due: boolean;
};

type Place = { readonly schoolId: string; readonly assignmentId: string };

/** Where a class is with an assignment; null where it was taken away. Whose it is was looked at before. */
export async function readBoard(
  ctx: { readonly db: Database; readonly now: Date },
  place: Place,
): Promise<Board | null> {
  const { db, now } = ctx;
  const where = { schoolId: place.schoolId, id: place.assignmentId, archivedAt: null };
  const row = await db.assignment.findFirst({ where, include: assignmentInclude });
  if (!row) return null;
  if (row.closesAt <= now) await finaliseOverdue(ctx, place);
  const sittings = await readSittings(db, row);
  const students = await readStudents(db, row, sittings);
  const counting = students.filter(({ whereabouts }) => whereabouts !== "excused");
  const count = (place: Whereabouts): number => counting.filter(({ whereabouts }) => whereabouts === place).length;
  const ids = await questionIdsOf(db, row);
  const progress = questionProgress(
    ids,
    counting.flatMap(({ personId }) => sittings.get(personId) ?? []),
  );
  const { settings, ...head } = await assignmentHead(db, row);
  const counts = {
    students: counting.length,
    notStarted: count("notStarted"),
    reading: count("reading"),
    busy: count("busy"),
    submitted: count("submitted"),
  };
  const allHandedIn = counting.length > 0 && counts.submitted === counting.length;
  const terms = [row, ...(await arrangedStudents(db, row)).map((student) => student.terms)];
  const closed = terms.every((one) => hasClosed(one, now));
  const returned = row.returnedAt !== null;
  const due = feedbackDueForClass({ ...settings, closed, returned, allHandedIn });
  const { language, opensAt, closesAt } = settings;
  const { pausedAt } = row;
  const common = { ...head, language, opensAt, closesAt, pausedAt, asOf: now, counts };
  const asked = new Map((await readQuestions(db, row, ids)).map((question) => [question.id as string, question]));
  const questions = progress.map((one, index) => {
    const question = asked.get(one.questionId);
    const prompt = question?.kind === "trueFalse" ? question.statement : question?.prompt;
    return { ...one, number: index + 1, prompt: prompt ?? "" };
  });
  return {
    due,
    teacher: BoardForTeacher.parse({ ...common, questions, students, stuck: stuckQuestion(progress, true) }),
    projector: BoardForProjector.parse({ ...common, questions, stuck: stuckQuestion(progress, due) }),
  };
}
