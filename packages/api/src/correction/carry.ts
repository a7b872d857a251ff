import { Correction, CorrectionId, type QuestionId } from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { replaceBody } from "../draft/replace-body.ts";
import { notFound, Problem } from "../problem.ts";
import { taughtAssignments } from "../scope.ts";
import { teacher } from "../trpc.ts";
import { draftWith } from "./draft-with.ts";
import { loadQuestion } from "./load-question.ts";

/**
 * Mends the teacher's own draft of the lesson by the correction that is in force, so that the next revision has it right.
 * The draft as it was is kept to go back to. Sent again it changes nothing.
 */
export const carry = teacher
  .input(z.object({ correctionId: CorrectionId, baseVersion: z.int().min(1) }))
  .output(z.object({ version: z.int().min(1) }))
  .mutation(async ({ ctx, input: { correctionId, baseVersion } }) => {
    const { schoolId } = ctx.actor;
    const where = { schoolId, id: correctionId, assignment: taughtAssignments(ctx.actor) };
    const found = await ctx.db.correction.findFirst({ where });
    if (!found) throw notFound("correction");
    const { assignmentId, questionId, ruling, reason, number, undoneAt } = found;
    const newer = { schoolId, assignmentId, questionId, undoneAt: null, number: { gt: number } };
    if (undoneAt || (await ctx.db.correction.count({ where: newer })) > 0) {
      throw new Problem("staleVersion", "this correction is not in force");
    }
    const place = { assignmentId, questionId } as { assignmentId: Loaded["assignmentId"]; questionId: QuestionId };
    const loaded = await loadQuestion(ctx, place);
    const correction = Correction.parse({ ruling, reason });
    const { lessonId } = loaded.assignment.revision;
    const there = await draftWith(ctx.db, ctx.actor, { ...loaded, lessonId, correction });
    if (!there) throw notFound("draft");
    const { row, draft, state, item } = there;
    if (state === "done") return { version: row.version };
    if (!item || row.version !== baseVersion) throw new Problem("staleVersion", "the draft is another by now");
    const items = draft.items.map((one) => (one.question.id === questionId ? item : one));
    const details = { correctionId, questionId };
    const version = await replaceBody(ctx, row, { ...draft, items }, "correction", (tx) =>
      record(tx, ctx.actor, { action: "draft.correct", subject: "draft", subjectId: row.id, details }),
    );
    return { version };
  });

type Loaded = Parameters<typeof loadQuestion>[1];
