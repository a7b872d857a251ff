import { DraftId, DraftVersion } from "@leesbewijs/domain";
import { z } from "zod";
import { teacher } from "../trpc.ts";
import { loadDraft } from "./draft-row.ts";

/** The versions of a draft that were kept, the newest first. */
export const versions = teacher
  .input(z.object({ draftId: DraftId }))
  .output(z.array(DraftVersion))
  .query(async ({ ctx, input: { draftId } }) => {
    const { schoolId } = await loadDraft(ctx, draftId);
    const rows = await ctx.db.draftVersion.findMany({
      where: { schoolId, draftId },
      orderBy: { version: "desc" },
      omit: { body: true },
    });
    return rows.map((row) => DraftVersion.parse(row));
  });
