import { AttemptId, Feedback, QuestionId, Response } from "@leesbewijs/domain";
import { feedback, isBlank } from "@leesbewijs/grading";
import { z } from "zod";
import { readArticles, readKeys, readQuestions } from "../lesson/read-edition.ts";
import { correctionsFor } from "../correction/corrections-in-force.ts";
import { notFound, Problem } from "../problem.ts";
import { ownAttempts } from "../scope.ts";
import { reader } from "../trpc.ts";
import { gradeContext } from "./grade-context.ts";
import { loadAttempt, placeOf } from "./load-attempt.ts";

/** Practice: explains the stored answer of one question. The answer stands from then on; asking again changes nothing. */
export const check = reader
  .input(z.object({ attemptId: AttemptId, questionId: QuestionId }))
  .output(Feedback)
  .mutation(async ({ ctx, input: { attemptId, questionId } }) => {
    const row = await loadAttempt(ctx, ownAttempts(ctx.actor), attemptId);
    if (!row.questionIds.includes(questionId)) throw notFound("question");
    if (row.mode !== "practice") throw new Problem("notAllowed", "a test explains nothing before it is handed in");
    const { schoolId } = row;
    const where = { schoolId_attemptId_questionId: { schoolId, attemptId, questionId } };
    const given = await ctx.db.answer.findUnique({ where });
    const response = given ? Response.parse(given.response) : null;
    if (!given || !response || isBlank(response)) throw new Problem("answerNeeded");
    if (!given.checkedAt && !row.submittedAt) {
      // Only the version that was read is checked: an answer that arrived in between is not judged unseen.
      const { count } = await ctx.db.answer.updateMany({
        where: { schoolId, attemptId, questionId, version: given.version },
        data: { checkedAt: ctx.now },
      });
      if (count === 0) throw new Problem("staleVersion");
    }
    const place = placeOf(row);
    const [question] = await readQuestions(ctx.db, place, [questionId]);
    const key = (await readKeys(ctx.db, place, [questionId])).get(questionId);
    if (!question || !key) throw notFound("question");
    const articles = await readArticles(ctx.db, place);
    const correction = (await correctionsFor(ctx.db, row)).get(questionId) ?? null;
    return feedback(question, key, response, articles, gradeContext(row), correction);
  });
