import type { Prisma } from "@leesbewijs/db";
import { hasClosed } from "@leesbewijs/grading";
import type { Context } from "../context.ts";
import { submitAttempt } from "./submit-attempt.ts";
import { termsFor, termsOfPerson } from "./terms-for.ts";

/** Seconds that an answer may be on its way when the assignment closes. */
export const graceSeconds = 30;
/** An answer that arrived within the grace may be worked on for so long: handing in waits for it. No request takes longer. */
const workSeconds = 15;

/**
 * Hands in what was left open when its assignment closed, from the answers that are there. Called wherever results are
 * read, so that no clock has to run for it and no attempt stays open for ever.
 */
export async function finaliseOverdue(
  ctx: Pick<Context, "db" | "now">,
  scope: Prisma.AttemptWhereInput,
): Promise<void> {
  const closed = new Date(ctx.now.getTime() - (graceSeconds + workSeconds) * 1000);
  const open = await ctx.db.attempt.findMany({
    // Nobody's terms end before those of the class do.
    where: { AND: [scope, { submittedAt: null, assignment: { closesAt: { lte: closed } } }] },
    select: { schoolId: true, id: true, assignment: true, person: { select: termsOfPerson } },
    take: 500,
  });
  for (const attempt of open) {
    const { schoolId, id } = attempt;
    const terms = termsFor(attempt);
    if (terms && hasClosed(terms, closed)) await submitAttempt(ctx.db, { schoolId, attemptId: id }, terms.closesAt);
  }
}
