import type { Database } from "@leesbewijs/db";
import { AssignmentId, AssignmentSignals, Level } from "@leesbewijs/domain";
import { questionWords, readingSignals } from "@leesbewijs/grading";
import { z } from "zod";
import { articleRead, readArticles, readQuestions } from "../lesson/read-edition.ts";
import { originOf } from "../lesson/origin-of.ts";
import { notFound } from "../problem.ts";
import { hasAnswers, taughtAssignments } from "../scope.ts";
import { teacher } from "../trpc.ts";
import { assignmentInclude, questionIdsOf } from "./assignment-row.ts";

/**
 * What is worth a chat in how the students of a class made an assignment for the first time. Reckoned when it is asked for
 * and kept nowhere; nothing at all where the school has it off.
 */
export const listSignals = teacher
  .input(z.object({ assignmentId: AssignmentId }))
  .output(AssignmentSignals)
  .query(async ({ ctx, input: { assignmentId } }) => {
    const { db, actor } = ctx;
    const { schoolId } = actor;
    const row = await db.assignment.findFirst({
      where: { ...taughtAssignments(actor), id: assignmentId },
      include: { ...assignmentInclude, revision: { select: { lesson: true } } },
    });
    if (!row) throw notFound("assignment");
    const { readingSignals: on } = await db.school.findUniqueOrThrow({ where: { id: schoolId } });
    if (!on) return { off: true, students: [] };
    const [questions, articles, attempts, lesson] = await Promise.all([
      readQuestions(db, row, await questionIdsOf(db, row)),
      readArticles(db, row),
      firstAttempts(db, { schoolId, assignmentId, classId: row.classId }),
      originOf(db, row.revision.lesson),
    ]);
    const words = new Map<string, number>(questions.map((question) => [question.id, questionWords(question)]));
    const personIds = attempts.map(({ personId }) => personId);
    const places = await db.readingPlace.findMany({
      where: { schoolId, personId: { in: personIds }, lessonId: lesson.id },
    });
    const seen = new Set(places.map(({ personId }) => personId));
    const students = attempts.flatMap(({ id, personId, person, startedAt, level, events }) => {
      const text = articleRead(articles, Level.parse(level))?.text ?? "";
      const signals = readingSignals({
        startedAt,
        textWords: text.split(/\s+/).filter(Boolean).length,
        // Somebody who is anywhere in the lesson may have read it; a text that stays closed is read elsewhere.
        sawText: seen.has(personId) || !row.textOpen,
        answers: events.flatMap(({ questionId, receivedAt, claimedAt }) => {
          const count = words.get(questionId);
          return count === undefined ? [] : [{ words: count, receivedAt, claimedAt }];
        }),
      });
      return signals.length === 0 ? [] : [{ personId, displayName: person.displayName, attemptId: id, signals }];
    });
    return AssignmentSignals.parse({ off: false, students });
  });

/** The first attempt of each student that was handed in, with the first answer to each question. */
const firstAttempts = (
  db: Database,
  {
    schoolId,
    assignmentId,
    classId,
  }: { readonly schoolId: string; readonly assignmentId: string; readonly classId: string },
) =>
  db.attempt.findMany({
    where: {
      schoolId,
      assignmentId,
      number: 1,
      submittedAt: { not: null },
      person: {
        ...hasAnswers,
        enrolments: { some: { classId, state: "active" } },
        workNotes: { none: { assignmentId, excused: true } },
      },
    },
    include: {
      person: { select: { displayName: true } },
      events: {
        distinct: ["questionId"],
        orderBy: [{ receivedAt: "asc" }, { sequence: "asc" }],
        select: { questionId: true, receivedAt: true, claimedAt: true },
      },
    },
    orderBy: [{ person: { displayName: "asc" } }, { personId: "asc" }],
  });
