import type { Context } from "../context.ts";
import { receiptCode } from "./receipt-code.ts";

type Attempt = {
  readonly schoolId: string;
  readonly id: string;
  readonly submittedAt: Date | null;
  readonly receipt: string | null;
};

/** The receipt of an attempt, made when it is first asked for after handing in, and kept; null while it is open. */
export async function keepReceipt(ctx: Pick<Context, "db" | "secrets">, attempt: Attempt): Promise<string | null> {
  const { schoolId, id, submittedAt, receipt } = attempt;
  if (!submittedAt || receipt) return receipt;
  const made = await receiptCode(ctx, { schoolId, id, submittedAt });
  await ctx.db.attempt.updateMany({ where: { schoolId, id, receipt: null }, data: { receipt: made } });
  return made;
}
