import { AssignmentId, FlagsOfAssignment, Response } from "@leesbewijs/domain";
import { keyForTeacher, shuffleForAttempt } from "@leesbewijs/grading";
import { z } from "zod";
import { gradeContext } from "../attempt/grade-context.ts";
import { readArticles, readKeys, readQuestions } from "../lesson/read-edition.ts";
import { notFound } from "../problem.ts";
import { taughtAssignments } from "../scope.ts";
import { teacher } from "../trpc.ts";

/** What students flagged in an assignment, each with what its student saw: what waits first, then the newest. */
export const list = teacher
  .input(z.object({ assignmentId: AssignmentId }))
  .output(FlagsOfAssignment)
  .query(async ({ ctx, input: { assignmentId } }) => {
    const assignment = await ctx.db.assignment.findFirst({
      where: { ...taughtAssignments(ctx.actor), id: assignmentId },
    });
    if (!assignment) throw notFound("assignment");
    const { schoolId } = assignment;
    const rows = await ctx.db.questionFlag.findMany({
      where: { schoolId, withdrawnAt: null, attempt: { assignmentId } },
      include: { attempt: { include: { person: { select: { displayName: true } } } } },
      orderBy: [{ handledAt: { sort: "desc", nulls: "first" } }, { flaggedAt: "desc" }],
      take: 200,
    });
    const ids = [...new Set(rows.map(({ questionId }) => questionId))];
    const articles = await readArticles(ctx.db, assignment);
    const keys = await readKeys(ctx.db, assignment, ids);
    const questions = await readQuestions(ctx.db, assignment, ids);
    const flags = rows.flatMap(({ attempt, questionId, response, ...flag }) => {
      const question = questions.find(({ id }) => id === questionId);
      const key = question && keys.get(question.id);
      if (!key) return [];
      const { level } = gradeContext(attempt);
      return [
        {
          ...flag,
          personId: attempt.personId,
          displayName: attempt.person.displayName,
          number: attempt.questionIds.indexOf(questionId) + 1,
          level,
          question: shuffleForAttempt(question, attempt.seed),
          key: keyForTeacher(question, key, articles, level),
          response: response === null ? null : Response.parse(response),
        },
      ];
    });
    return FlagsOfAssignment.parse({ flags, articles });
  });
