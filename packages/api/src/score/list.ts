import { ScoreFilter, ScoreOrder, ScorePage } from "@leesbewijs/domain";
import { z } from "zod";
import { finaliseOverdue } from "../attempt/finalise-overdue.ts";
import { admin } from "../trpc.ts";
import { recordLook } from "./record-look.ts";
import { orderBy, scoreInclude, scoreRows, scoresWhere } from "./score-rows.ts";

const pageSize = 50;

/** Scores of the whole school, filtered, a page at a time, with the mean over all pages. Who looked is written down. */
export const list = admin
  .input(
    z.object({
      filter: ScoreFilter,
      order: ScoreOrder.default("newest"),
      page: z.int().min(1).max(100_000).default(1),
    }),
  )
  .output(ScorePage)
  .query(async ({ ctx, input: { filter, order, page } }) => {
    await finaliseOverdue(ctx, { schoolId: ctx.actor.schoolId });
    await recordLook(ctx, filter);
    const where = scoresWhere(ctx.actor, filter);
    const { _count: total, _avg: mean } = await ctx.db.score.aggregate({
      where: { schoolId: ctx.actor.schoolId, attempt: where },
      _count: true,
      _avg: { share: true },
    });
    const rows = await ctx.db.attempt.findMany({
      // Joined, the database would gather what belongs to every score before it sorts them.
      relationLoadStrategy: "query",
      where,
      include: scoreInclude,
      orderBy: orderBy[order],
      skip: (page - 1) * pageSize,
      take: pageSize,
    });
    return {
      rows: await scoreRows(ctx.db, rows),
      total,
      page,
      pages: Math.max(1, Math.ceil(total / pageSize)),
      meanShare: mean.share?.toNumber() ?? null,
    };
  });
