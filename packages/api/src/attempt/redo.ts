import { AttemptId } from "@leesbewijs/domain";
import { z } from "zod";
import { newId } from "../new-id.ts";
import { Problem } from "../problem.ts";
import { ownAttempts } from "../scope.ts";
import { reader } from "../trpc.ts";
import { loadAttempt } from "./load-attempt.ts";
import { missedQuestions } from "./missed-questions.ts";

/**
 * Practises only what was missed in an attempt whose result is known: an attempt of its own, outside any assignment, so
 * that the first one and its score stay. Asked for twice it is the same attempt, until that one is handed in.
 */
export const redo = reader
  .input(z.object({ attemptId: AttemptId }))
  .output(z.object({ attemptId: AttemptId }))
  .mutation(async ({ ctx, input: { attemptId } }) => {
    const row = await loadAttempt(ctx, ownAttempts(ctx.actor), attemptId);
    const { schoolId, personId, revisionId, quizId, language, level } = row;
    const findOpen = () => ctx.db.attempt.findFirst({ where: { schoolId, redoOf: row.id, submittedAt: null } });
    const open = await findOpen();
    if (open) return { attemptId: AttemptId.parse(open.id) };
    const questionIds = missedQuestions(row, ctx.now);
    if (questionIds.length === 0) throw new Problem("nothingMissed");
    const done = await ctx.db.attempt.count({ where: { schoolId, redoOf: row.id } });
    const fresh = {
      schoolId,
      personId,
      revisionId,
      quizId,
      language,
      level,
      questionIds,
      redoOf: row.id,
      mode: "practice" as const,
      id: newId(),
      number: done + 1,
      seed: newId(),
      startedAt: ctx.now,
    };
    // A unique index on the open one settles a race: one wins, the others get that one.
    const { count } = await ctx.db.attempt.createMany({ data: fresh, skipDuplicates: true });
    const made = count === 1 ? fresh : await findOpen();
    if (!made) throw new Problem("busy", "it was started and handed in at the same moment", 1);
    return { attemptId: AttemptId.parse(made.id) };
  });
