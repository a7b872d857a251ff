import { ScoreFilter, ScoreOrder, SheetFile, SheetForm } from "@leesbewijs/domain";
import { finaliseOverdue } from "../attempt/finalise-overdue.ts";
import { record } from "../audit/record.ts";
import { admin } from "../trpc.ts";
import { scoreCells } from "./score-cells.ts";
import { sheetFile } from "./sheet-file.ts";
import { orderBy, scoreInclude, scoreRows, scoresWhere } from "./score-rows.ts";

/** Rows in one export: more than a large school makes in a year. */
const limit = 100_000;

/** The scores that a filter leaves, as a file for a spreadsheet. Who took what out is written down. */
export const exportScores = admin
  .input(SheetForm.extend({ filter: ScoreFilter, order: ScoreOrder.default("newest") }))
  .output(SheetFile)
  .mutation(async ({ ctx, input: { filter, order, language, format, decimal } }) => {
    await finaliseOverdue(ctx, { schoolId: ctx.actor.schoolId });
    const found = await ctx.db.attempt.findMany({
      where: scoresWhere(ctx.actor, filter),
      include: scoreInclude,
      orderBy: orderBy[order],
      take: limit,
    });
    const rows = await scoreRows(ctx.db, found);
    const details = { rows: rows.length, format, filter: JSON.stringify(filter) };
    await record(ctx.db, ctx.actor, { action: "score.export", subject: "score", subjectId: "all", details });
    const day = ctx.now.toISOString().slice(0, 10);
    const cells = scoreCells(rows, language, ctx.actor.timeZone);
    return sheetFile(`scores-${day}`, cells, { format, decimal });
  });
