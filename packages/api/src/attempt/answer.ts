import { createHash } from "node:crypto";
import { SaveAcknowledgement, SaveAnswer, type SaveState } from "@leesbewijs/domain";
import { responseFits } from "@leesbewijs/grading";
import { readQuestions } from "../lesson/read-edition.ts";
import { notFound, Problem } from "../problem.ts";
import { ownAttempts } from "../scope.ts";
import { reader } from "../trpc.ts";
import { saveAnswer } from "./save-answer.ts";

/**
 * Stores an answer as it is given. May be repeated for ever: the same write is stored once, and the acknowledgement
 * names it. Never reads a key.
 */
export const answer = reader
  .input(SaveAnswer)
  .output(SaveAcknowledgement)
  .mutation(async ({ ctx, input }) => {
    const { attemptId, questionId, opId, response } = input;
    const { schoolId, personId } = ctx.actor;
    const attempt = await ctx.db.attempt.findFirst({
      where: { ...ownAttempts(ctx.actor), id: attemptId, questionIds: { has: questionId } },
      select: { schoolId: true, revisionId: true, language: true },
    });
    if (!attempt) throw notFound("question");
    const [question] = await readQuestions(ctx.db, attempt, [questionId]);
    if (!question || !responseFits(question, response)) throw new Problem("responseMismatch");
    const text = JSON.stringify(response);
    const sha256 = createHash("sha256").update(text).digest("hex");
    const saved = await saveAnswer(ctx.db, { ...input, schoolId, personId, text, sha256, receivedAt: ctx.now });
    if (!saved) throw notFound("attempt");
    if (saved.sha256 !== sha256) throw new Problem("opIdReused");
    if (saved.checked) throw new Problem("answerChecked");
    const state: SaveState = saved.duplicate
      ? "duplicate"
      : saved.late
        ? "late"
        : saved.version > input.baseVersion + 1
          ? "conflict"
          : "counted";
    return { opId, sha256, version: saved.version, receivedAt: ctx.now, state };
  });
