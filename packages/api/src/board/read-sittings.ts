import type { Database } from "@leesbewijs/db";
import { Response } from "@leesbewijs/domain";
import { grade, isBlank, type Sitting } from "@leesbewijs/grading";
import type { AssignmentRow } from "../assignment/assignment-row.ts";
import { gradeContext } from "../attempt/grade-context.ts";
import { correctionsInForce } from "../correction/corrections-in-force.ts";
import { readKeys, readQuestions } from "../lesson/read-edition.ts";

type Newest = Sitting & { readonly attemptId: string };

/** By person, the newest attempt at an assignment with what was answered in it. */
export async function readSittings(db: Database, row: AssignmentRow): Promise<ReadonlyMap<string, Newest>> {
  const { schoolId, id: assignmentId } = row;
  const attempts = await db.attempt.findMany({
    where: { schoolId, assignmentId },
    select: {
      id: true,
      personId: true,
      language: true,
      level: true,
      questionIds: true,
      startedAt: true,
      submittedAt: true,
    },
    orderBy: { number: "asc" },
  });
  const newest = new Map(attempts.map((attempt) => [attempt.personId, attempt]));
  const answers = await db.answer.findMany({
    where: { schoolId, attemptId: { in: [...newest.values()].map(({ id }) => id) } },
    select: { attemptId: true, questionId: true, response: true, receivedAt: true },
  });
  const byAttempt = new Map<string, typeof answers>();
  for (const answer of answers) {
    const those = byAttempt.get(answer.attemptId);
    if (those) those.push(answer);
    else byAttempt.set(answer.attemptId, [answer]);
  }
  const questions = new Map((await readQuestions(db, row)).map((question) => [question.id as string, question]));
  const keys = answers.length > 0 ? await readKeys(db, row) : new Map<string, never>();
  const corrections = await correctionsInForce(db, { schoolId, assignmentId });
  return new Map(
    [...newest].map(([personId, attempt]) => {
      const context = gradeContext(attempt);
      const given = (byAttempt.get(attempt.id) ?? []).flatMap(({ questionId, response: stored, receivedAt }) => {
        const question = questions.get(questionId);
        const key = keys.get(questionId as never);
        const response = Response.parse(stored);
        if (!question || !key || isBlank(response)) return [];
        const ruling = corrections.get(questionId)?.ruling ?? null;
        const { verdict } = grade(question, key, response, context, ruling);
        return [{ questionId, at: receivedAt, missed: verdict === "void" ? null : verdict !== "correct" }];
      });
      return [personId, { ...attempt, attemptId: attempt.id, answers: given }];
    }),
  );
}
