import { AssignmentId, ItemAnalysis, Response } from "@leesbewijs/domain";
import { grade, itemFigures, type Sat } from "@leesbewijs/grading";
import { z } from "zod";
import { gradeContext } from "../attempt/grade-context.ts";
import { questionScores } from "../attempt/question-scores.ts";
import { correctionsInForce } from "../correction/corrections-in-force.ts";
import { readKeys, readQuestions } from "../lesson/read-edition.ts";
import { notFound } from "../problem.ts";
import { taughtAssignments } from "../scope.ts";
import { teacher } from "../trpc.ts";
import { assignmentHead, assignmentInclude, questionIdsOf } from "./assignment-row.ts";

/**
 * How hard each question of an assignment was, and how well it tells strong from weak. Of each student the first attempt
 * counts: a later one has seen the answers.
 */
export const listItems = teacher
  .input(z.object({ assignmentId: AssignmentId }))
  .output(ItemAnalysis)
  .query(async ({ ctx, input: { assignmentId } }) => {
    const { schoolId } = ctx.actor;
    const row = await ctx.db.assignment.findFirst({
      where: { ...taughtAssignments(ctx.actor), id: assignmentId },
      include: assignmentInclude,
    });
    if (!row) throw notFound("assignment");
    const ids = questionIdsOf(row);
    const [questions, keys, corrections, attempts] = await Promise.all([
      readQuestions(ctx.db, row, ids),
      readKeys(ctx.db, row, ids),
      correctionsInForce(ctx.db, { schoolId, assignmentId }),
      ctx.db.attempt.findMany({
        where: { schoolId, assignmentId, score: { isNot: null } },
        include: { answers: true, score: { include: { questions: true } } },
        orderBy: [{ number: "asc" }, { id: "asc" }],
        distinct: ["personId"],
      }),
    ]);
    const graded = attempts.map((attempt) => ({
      context: gradeContext(attempt),
      questions: questionScores(attempt.score?.questions ?? []),
      answers: new Map(attempt.answers.map(({ questionId, response }) => [questionId, Response.parse(response)])),
    }));
    const { className, lessonTitle } = assignmentHead(row);
    const items = questions.flatMap((question, index) => {
      const key = keys.get(question.id);
      if (!key) return [];
      const ruling = corrections.get(question.id)?.ruling ?? null;
      // A ruling that looks at no answer says nothing of the question.
      const counted = ruling?.kind === "void" || ruling?.kind === "everyone" ? null : ruling;
      const sat = graded.map(({ context, questions, answers }) => {
        const response = answers.get(question.id) ?? null;
        return { questions, response, earned: grade(question, key, response, context, counted) };
      });
      return [
        {
          ...itemFigures({ question, key, ruling }, sat satisfies Sat[]),
          number: index + 1,
          prompt: question.kind === "trueFalse" ? question.statement : question.prompt,
          process: question.process,
          void: ruling?.kind === "void",
        },
      ];
    });
    return ItemAnalysis.parse({ assignmentId, className, lessonTitle, language: row.language, items });
  });
