import { ScoreFilter, ScoreOrder } from "@leesbewijs/domain";
import { writeCsv, writeXlsx } from "@leesbewijs/interchange";
import { z } from "zod";
import { finaliseOverdue } from "../attempt/finalise-overdue.ts";
import { record } from "../audit/record.ts";
import { admin } from "../trpc.ts";
import { scoreCells } from "./score-cells.ts";
import { orderBy, scoreInclude, scoreRow, scoresWhere } from "./score-rows.ts";

/** Rows in one export: more than a large school makes in a year. */
const limit = 100_000;

/** The scores that a filter leaves, as a file for a spreadsheet. Who took what out is written down. */
export const exportScores = admin
  .input(
    z.object({
      filter: ScoreFilter,
      order: ScoreOrder.default("newest"),
      /** The language of the heading. */
      language: z.enum(["nl", "en"]),
      format: z.enum(["csv", "xlsx"]).default("csv"),
      /** How CSV writes numbers; Excel knows by itself. */
      decimal: z.enum(["comma", "point"]).default("point"),
    }),
  )
  .output(
    z.object({
      fileName: z.string(),
      /** The text of the file, or its bytes in Base64. */
      content: z.string(),
      rows: z.int().min(0),
    }),
  )
  .mutation(async ({ ctx, input: { filter, order, language, format, decimal } }) => {
    await finaliseOverdue(ctx, { schoolId: ctx.actor.schoolId });
    const found = await ctx.db.attempt.findMany({
      where: scoresWhere(ctx.actor, filter),
      include: scoreInclude,
      orderBy: orderBy[order],
      take: limit,
    });
    const rows = found.flatMap(scoreRow);
    const details = { rows: rows.length, format, filter: JSON.stringify(filter) };
    await record(ctx.db, ctx.actor, { action: "score.export", subject: "score", subjectId: "all", details });
    const day = ctx.now.toISOString().slice(0, 10);
    const cells = scoreCells(rows, language, ctx.actor.timeZone);
    const content =
      format === "csv"
        ? writeCsv(cells, decimal)
        : Buffer.from(writeXlsx([{ name: "Scores", rows: cells }])).toString("base64");
    return { fileName: `scores-${day}.${format}`, content, rows: rows.length };
  });
