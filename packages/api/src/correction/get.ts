import type { Prisma } from "@leesbewijs/db";
import { AssignmentId, CorrectionEntry, Draft, QuestionForCorrection, QuestionId } from "@leesbewijs/domain";
import { keyForTeacher } from "@leesbewijs/grading";
import { z } from "zod";
import { assignmentHead } from "../assignment/assignment-row.ts";
import type { Context } from "../context.ts";
import { flagsFor } from "../flag/flags-for.ts";
import { ownDrafts } from "../scope.ts";
import { teacher } from "../trpc.ts";
import { correctionsInForce } from "./corrections-in-force.ts";
import { givenAnswers } from "./given-answers.ts";
import { loadQuestion } from "./load-question.ts";

/** A question of an assignment with its proof, its flags, what the class answered and how it was corrected. */
export const get = teacher
  .input(z.object({ assignmentId: AssignmentId, questionId: QuestionId }))
  .output(QuestionForCorrection)
  .query(async ({ ctx, input: { assignmentId, questionId } }) => {
    const { schoolId } = ctx.actor;
    const { assignment, questionIds, question, key, articles } = await loadQuestion(ctx, { assignmentId, questionId });
    const rows = await ctx.db.correction.findMany({
      where: { schoolId, assignmentId, questionId },
      orderBy: { number: "desc" },
    });
    const correction = (await correctionsInForce(ctx.db, { schoolId, assignmentId })).get(questionId) ?? null;
    const open = { schoolId, assignmentId, submittedAt: null };
    const { className, lessonTitle } = assignmentHead(assignment);
    return QuestionForCorrection.parse({
      assignmentId,
      className,
      lessonTitle,
      language: assignment.language,
      number: questionIds.indexOf(questionId) + 1,
      questions: questionIds.length,
      question,
      key,
      shown: keyForTeacher(question, key, articles, articles[0]?.level ?? "standard", correction),
      articles,
      flags: await flagsFor(ctx.db, assignment, { questionId }),
      answers: await givenAnswers(ctx.db, {
        schoolId,
        assignmentId,
        question,
        key,
        ruling: correction?.ruling ?? null,
      }),
      busy: await ctx.db.attempt.count({ where: open }),
      history: await entries(ctx, rows),
      inForce: rows.find(({ undoneAt }) => undoneAt === null)?.id ?? null,
      draftId: await draftWith(ctx, assignment.revision.lessonId, questionId),
    });
  });

async function entries({ db }: Pick<Context, "db">, rows: readonly Prisma.CorrectionGetPayload<object>[]) {
  const schoolId = rows[0]?.schoolId;
  if (schoolId === undefined) return [];
  const ids = rows.flatMap(({ byId, undoneById }) => [byId, ...(undoneById ? [undoneById] : [])]);
  const people = await db.person.findMany({
    where: { schoolId, id: { in: ids } },
    select: { id: true, displayName: true },
  });
  const nameOf = (id: string | null): string => people.find((one) => one.id === id)?.displayName ?? "";
  return rows.map(({ id, ruling, reason, byId, at, undoneById, undoneAt }) =>
    CorrectionEntry.parse({
      correctionId: id,
      ruling,
      reason,
      byName: nameOf(byId),
      at,
      undone: undoneAt && { byName: nameOf(undoneById), at: undoneAt },
    }),
  );
}

/** The teacher's own draft of the lesson, where the question is still in it: the next revision should not have the error. */
async function draftWith(
  ctx: Context & { actor: NonNullable<Context["actor"]> },
  lessonId: string,
  questionId: string,
) {
  const row = await ctx.db.draft.findFirst({
    where: { ...ownDrafts(ctx.actor), lessonId, removedAt: null },
    orderBy: { savedAt: "desc" },
  });
  const items = row ? Draft.parse(row.body).items : [];
  return items.some(({ question, state }) => question.id === questionId && state === "chosen")
    ? (row?.id ?? null)
    : null;
}
