import { DraftSummary } from "@leesbewijs/domain";
import { z } from "zod";
import { ownDrafts, reachableDrafts } from "../scope.ts";
import { teacher } from "../trpc.ts";
import { summaryOf, withAuthor } from "./draft-row.ts";

/** Drafts that a teacher may change, last saved first; or those of one's own that were removed. */
export const list = teacher
  .input(z.object({ removed: z.boolean().default(false) }))
  .output(z.array(DraftSummary))
  .query(async ({ ctx, input: { removed } }) => {
    const where = removed
      ? { ...ownDrafts(ctx.actor), removedAt: { not: null } }
      : { ...reachableDrafts(ctx.actor), removedAt: null };
    const rows = await ctx.db.draft.findMany({
      where,
      omit: { body: true },
      include: withAuthor,
      orderBy: [{ savedAt: "desc" }, { id: "asc" }],
      take: 200,
    });
    return rows.map((row) => summaryOf(row, ctx.actor));
  });
