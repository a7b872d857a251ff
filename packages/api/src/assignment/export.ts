import { AssignmentId, SheetFile, SheetForm } from "@leesbewijs/domain";
import { record } from "../audit/record.ts";
import { sheetFile } from "../score/sheet-file.ts";
import { teacher } from "../trpc.ts";
import { readResults } from "./results.ts";
import { resultCells } from "./result-cells.ts";

/** The results of an assignment as a file for a spreadsheet. Who took it out is written down. */
export const exportResults = teacher
  .input(SheetForm.extend({ assignmentId: AssignmentId }))
  .output(SheetFile)
  .mutation(async ({ ctx, input: { assignmentId, language, format, decimal } }) => {
    const found = await readResults(ctx, assignmentId);
    const details = { rows: found.rows.length, format };
    await record(ctx.db, ctx.actor, {
      action: "assignment.export",
      subject: "assignment",
      subjectId: assignmentId,
      details,
    });
    const name = `${found.className} ${found.lessonTitle}`
      .normalize("NFKD")
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/[^\x20-\x7e]/gu, "")
      .slice(0, 60)
      .replace(/^-+|-+$/gu, "");
    return sheetFile(
      `${name}-${ctx.now.toISOString().slice(0, 10)}`,
      resultCells(found, language, ctx.actor.timeZone),
      {
        format,
        decimal,
      },
    );
  });
