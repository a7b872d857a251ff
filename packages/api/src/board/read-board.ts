import type { Database } from "@leesbewijs/db";
import { BoardForProjector, BoardForTeacher, type Whereabouts } from "@leesbewijs/domain";
import { feedbackDueForClass, questionProgress, stuckQuestion } from "@leesbewijs/grading";
import { assignmentHead, assignmentInclude, questionIdsOf } from "../assignment/assignment-row.ts";
import { finaliseOverdue } from "../attempt/finalise-overdue.ts";
import { readQuestions } from "../lesson/read-edition.ts";
import { readSittings } from "./read-sittings.ts";
import { readStudents } from "./read-students.ts";

/** One reading of where a class is, for the teacher and for the room. */
export type Board = { readonly teacher: BoardForTeacher; readonly projector: BoardForProjector };

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
  const ids = questionIdsOf(row);
  const progress = questionProgress(
    ids,
    counting.flatMap(({ personId }) => sittings.get(personId) ?? []),
  );
  const { settings, ...head } = assignmentHead(row);
  const counts = {
    students: counting.length,
    notStarted: count("notStarted"),
    reading: count("reading"),
    busy: count("busy"),
    submitted: count("submitted"),
  };
  const allHandedIn = counting.length > 0 && counts.submitted === counting.length;
  const due = feedbackDueForClass({ ...settings, returnedAt: row.returnedAt, allHandedIn }, now);
  const { language, opensAt, closesAt } = settings;
  const common = { ...head, language, opensAt, closesAt, asOf: now, counts };
  const asked = new Map((await readQuestions(db, row, ids)).map((question) => [question.id as string, question]));
  const questions = progress.map((one, index) => {
    const question = asked.get(one.questionId);
    const prompt = question?.kind === "trueFalse" ? question.statement : question?.prompt;
    return { ...one, number: index + 1, prompt: prompt ?? "" };
  });
  return {
    teacher: BoardForTeacher.parse({ ...common, questions, students, stuck: stuckQuestion(progress, true) }),
    projector: BoardForProjector.parse({ ...common, questions, stuck: stuckQuestion(progress, due) }),
  };
}
