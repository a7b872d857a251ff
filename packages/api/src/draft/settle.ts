import type { Prisma } from "@leesbewijs/db";
import type { Actor, DraftId } from "@leesbewijs/domain";
import { record } from "../audit/record.ts";
import type { Context } from "../context.ts";
import { notFound } from "../problem.ts";
import { ownDrafts } from "../scope.ts";

type Act = "draft.share" | "draft.unshare" | "draft.remove" | "draft.restore";

/** Changes what its author alone may change of a draft as a whole, with a line in the audit log. Twice is once. */
export async function settle(
  ctx: Context & { readonly actor: Actor },
  draftId: DraftId,
  action: Act,
  data: Prisma.DraftUpdateManyMutationInput,
): Promise<void> {
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.draft.updateMany({ where: { ...ownDrafts(ctx.actor), id: draftId }, data });
    if (count === 0) throw notFound("draft");
    await record(tx, ctx.actor, { action, subject: "draft", subjectId: draftId });
  });
}
