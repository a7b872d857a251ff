import { AttemptForTeacher, AttemptId } from "@leesbewijs/domain";
import { byProcess } from "@leesbewijs/grading";
import { z } from "zod";
import { keepReceipt } from "../receipt/keep-receipt.ts";
import { taughtAttempts } from "../scope.ts";
import { teacher } from "../trpc.ts";
import { attemptSummary, pointsOf } from "./attempt-row.ts";
import { attemptQuestions, loadAttempt } from "./load-attempt.ts";
import { questionScores } from "./question-scores.ts";

/** One attempt of a student, whole, for a teacher of the class. */
export const getForTeacher = teacher
  .input(z.object({ attemptId: AttemptId }))
  .output(AttemptForTeacher)
  .query(async ({ ctx, input: { attemptId } }) => {
    const row = await loadAttempt(ctx, taughtAttempts(ctx.actor), attemptId);
    const { schoolId, personId, assignmentId } = row;
    const person = await ctx.db.person.findUniqueOrThrow({ where: { schoolId_id: { schoolId, id: personId } } });
    const assignment = await ctx.db.assignment.findUniqueOrThrow({
      where: { schoolId_id: { schoolId, id: assignmentId ?? "" } },
      include: { class: true },
    });
    const others = await ctx.db.attempt.findMany({
      where: { schoolId, personId, assignmentId },
      orderBy: { number: "asc" },
      select: { id: true, number: true },
    });
    const { items, articles } = await attemptQuestions(ctx, row, true);
    const questions = items.map(({ question }) => question);
    return AttemptForTeacher.parse({
      attempt: await attemptSummary(ctx, row, true),
      displayName: person.displayName,
      personId,
      className: assignment.class.name,
      processes: row.score
        ? byProcess({ ...pointsOf(row.score), questions: questionScores(row.score.questions) }, questions)
        : [],
      receipt: await keepReceipt(ctx, row),
      articles,
      questions: items,
      others: others.map(({ id, number }) => ({ attemptId: id, number })),
    });
  });
