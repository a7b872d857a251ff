import type { Database } from "@leesbewijs/db";
import { AttemptId, type BoardForTeacher, PersonId, type Whereabouts } from "@leesbewijs/domain";
import { lastSign, questionAt } from "@leesbewijs/grading";
import type { AssignmentRow } from "../assignment/assignment-row.ts";
import { originOf } from "../lesson/origin-of.ts";
import { assignedStudents } from "../scope.ts";
import type { readSittings } from "./read-sittings.ts";

type Student = BoardForTeacher["students"][number];
type Sittings = Awaited<ReturnType<typeof readSittings>>;

/** Each student whom it is for, by name, with where they are. */
export async function readStudents(db: Database, row: AssignmentRow, sittings: Sittings): Promise<Student[]> {
  const { schoolId, id: assignmentId, opensAt } = row;
  const students = await db.person.findMany({
    where: assignedStudents(row),
    select: { id: true, displayName: true },
    orderBy: [{ displayName: "asc" }, { id: "asc" }],
  });
  const lesson = await db.lesson.findUniqueOrThrow({ where: { schoolId_id: { schoolId, id: row.revision.lessonId } } });
  const { id: lessonId } = await originOf(db, lesson);
  const readers = await db.readingPlace.findMany({
    // Who read the lesson before it was set does not read it now.
    where: { schoolId, lessonId, savedAt: { gte: opensAt }, person: assignedStudents(row) },
    select: { personId: true, savedAt: true },
  });
  const readAt = new Map(readers.map(({ personId, savedAt }) => [personId, savedAt]));
  const notes = await db.workNote.findMany({ where: { schoolId, assignmentId, excused: true } });
  const excused = new Set(notes.map(({ personId }) => personId));
  return students.map(({ id, displayName }) => {
    const sitting = sittings.get(id) ?? null;
    const read = readAt.get(id) ?? null;
    const at = sitting && questionAt(sitting);
    const begun: Whereabouts = sitting ? (sitting.submittedAt ? "submitted" : "busy") : read ? "reading" : "notStarted";
    return {
      personId: PersonId.parse(id),
      displayName,
      whereabouts: excused.has(id) ? "excused" : begun,
      at: sitting && at ? sitting.questionIds.indexOf(at) + 1 : null,
      answered: sitting?.answers.length ?? 0,
      seenAt: newest(sitting && lastSign(sitting), read),
      attemptId: sitting && AttemptId.parse(sitting.attemptId),
    };
  });
}

/** The later of two moments that may not be there. */
function newest(a: Date | null, b: Date | null): Date | null {
  if (!a || !b) return a ?? b;
  return a > b ? a : b;
}
