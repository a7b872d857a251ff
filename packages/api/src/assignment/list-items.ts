import { AssignmentId, ItemAnalysis } from "@leesbewijs/domain";
import { z } from "zod";
import { teacher } from "../trpc.ts";
import { analyse } from "./analyse.ts";
import { assignmentHead } from "./assignment-row.ts";

/** How hard each question of an assignment was, and how well it tells strong from weak. */
export const listItems = teacher
  .input(z.object({ assignmentId: AssignmentId }))
  .output(ItemAnalysis)
  .query(async ({ ctx, input: { assignmentId } }) => {
    const { row, items } = await analyse(ctx, assignmentId);
    const { className, lessonTitle, settings } = await assignmentHead(ctx.db, row);
    const { language } = settings;
    return { assignmentId, className, lessonTitle, language, items: items.map(({ figures }) => figures) };
  });
