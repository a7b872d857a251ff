import { SubmitAttempt, SubmitOutcome } from "@leesbewijs/domain";
import { hasClosed } from "@leesbewijs/grading";
import { keepReceipt } from "../receipt/keep-receipt.ts";
import { notFound } from "../problem.ts";
import { ownAttempts, samePerson } from "../scope.ts";
import { reader } from "../trpc.ts";
import { submitAttempt } from "./submit-attempt.ts";
import { termsFor, termsOfPerson } from "./terms-for.ts";

/**
 * Hands in an attempt of one's own, once everything that the page says it gave has arrived; what has not is named, and
 * nothing is handed in. Handing in twice changes nothing.
 */
export const submit = reader
  .input(SubmitAttempt)
  .output(SubmitOutcome)
  .mutation(async ({ ctx, input: { attemptId, personId, manifest } }) => {
    samePerson(ctx.actor, personId);
    const attempt = await ctx.db.attempt.findFirst({
      where: { ...ownAttempts(ctx.actor), id: attemptId },
      select: { schoolId: true, assignment: true, person: { select: termsOfPerson } },
    });
    if (!attempt) throw notFound("attempt");
    const { schoolId } = attempt;
    const terms = termsFor(attempt);
    // After closing the answers count as they stood then, so that is also when they were handed in.
    const at = terms && hasClosed(terms, ctx.now) ? terms.closesAt : ctx.now;
    const missing = await submitAttempt(ctx.db, { schoolId, attemptId }, at, manifest);
    if (missing.length > 0) return { state: "missing", questionIds: missing };
    const done = await ctx.db.attempt.findUniqueOrThrow({ where: { schoolId_id: { schoolId, id: attemptId } } });
    ctx.boards.changed(done);
    await keepReceipt(ctx, done);
    return { state: "submitted", late: done.late };
  });
