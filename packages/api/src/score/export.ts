import { ScoreFilter, ScoreOrder } from "@leesbewijs/domain";
import { z } from "zod";
import { finaliseOverdue } from "../attempt/finalise-overdue.ts";
import { record } from "../audit/record.ts";
import { admin } from "../trpc.ts";
import { scoresCsv } from "./scores-csv.ts";
import { orderBy, scoreInclude, scoreRow, scoresWhere } from "./score-rows.ts";

/** Rows in one export: more than a large school makes in a year. */
const limit = 100_000;

/** The scores that a filter leaves, as a CSV file. Who took what out is written down. */
export const exportScores = admin
  .input(
    z.object({
      filter: ScoreFilter,
      order: ScoreOrder.default("newest"),
      /** The language of the heading and of the numbers: Dutch writes 7,5 and separates with a semicolon. */
      language: z.enum(["nl", "en"]),
    }),
  )
  .output(z.object({ fileName: z.string(), csv: z.string(), rows: z.int().min(0) }))
  .mutation(async ({ ctx, input: { filter, order, language } }) => {
    await finaliseOverdue(ctx, { schoolId: ctx.actor.schoolId });
    const found = await ctx.db.attempt.findMany({
      where: scoresWhere(ctx.actor, filter),
      include: scoreInclude,
      orderBy: orderBy[order],
      take: limit,
    });
    const rows = found.flatMap(scoreRow);
    const details = { rows: rows.length, filter: JSON.stringify(filter) };
    await record(ctx.db, ctx.actor, { action: "score.export", subject: "score", subjectId: "all", details });
    const day = ctx.now.toISOString().slice(0, 10);
    return { fileName: `scores-${day}.csv`, csv: scoresCsv(rows, language, ctx.actor.timeZone), rows: rows.length };
  });
