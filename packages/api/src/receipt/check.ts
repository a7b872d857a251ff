import type { Prisma } from "@leesbewijs/db";
import { type Actor, ReceiptCheck, ReceiptCode } from "@leesbewijs/domain";
import { z } from "zod";
import { attemptHead, attemptInclude } from "../attempt/attempt-row.ts";
import { termsOfPerson } from "../attempt/terms-for.ts";
import { budgets, refund, spend } from "../auth/throttle.ts";
import { ownAttempts, schoolScores, taughtAttempts } from "../scope.ts";
import { anyone } from "../trpc.ts";
import { receiptCode } from "./receipt-code.ts";

/**
 * Whether a receipt is genuine, for whoever may see its attempt: the student who handed in, the teachers of the class, and the
 * admins of the school.
 * A code that is forged and a stranger's code give the same answer.
 */
export const check = anyone
  .input(z.object({ code: ReceiptCode }))
  .output(ReceiptCheck)
  .query(async ({ ctx, input: { code } }) => {
    const { actor, db, now } = ctx;
    const key = `receipt:${actor.schoolId}/${actor.personId}`;
    await spend(db, key, budgets.receipts, now);
    const row = await db.attempt.findFirst({
      where: { AND: [withinReach(actor), { receipt: code }] },
      include: { ...attemptInclude, person: { select: { ...termsOfPerson, displayName: true } } },
    });
    if (!row?.submittedAt) return { state: "unknown" };
    await refund(db, key, budgets.receipts, now);
    const { schoolId, id, submittedAt } = row;
    const genuine = (await receiptCode(ctx, { schoolId, id, submittedAt })) === code;
    return ReceiptCheck.parse({
      ...(await attemptHead(db, row)),
      state: genuine ? "genuine" : "altered",
      displayName: row.person.displayName,
      answered: row._count.answers,
      total: row.questionIds.length,
    });
  });

function withinReach(actor: Actor): Prisma.AttemptWhereInput {
  if (actor.role === "admin") return schoolScores(actor);
  return actor.role === "teacher" ? taughtAttempts(actor) : ownAttempts(actor);
}
