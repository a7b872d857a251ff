import type { Actor } from "@leesbewijs/domain";
import { record } from "../audit/record.ts";
import type { Context } from "../context.ts";

/** Going through the pages of one selection is one look. */
const oneLook = 15 * 60_000;

/** Writes down that somebody looked at the scores of the school, and with which choice. */
export async function recordLook(
  ctx: Context & { readonly actor: Actor },
  choice: Readonly<Record<string, unknown>>,
): Promise<void> {
  const filter = JSON.stringify(choice);
  const earlier = await ctx.db.auditEntry.findFirst({
    where: {
      schoolId: ctx.actor.schoolId,
      at: { gt: new Date(ctx.now.getTime() - oneLook) },
      actorId: ctx.actor.personId,
      action: "score.view",
      details: { path: ["filter"], equals: filter },
    },
    select: { id: true },
  });
  if (earlier) return;
  await record(ctx.db, ctx.actor, { action: "score.view", subject: "score", subjectId: "all", details: { filter } });
}
