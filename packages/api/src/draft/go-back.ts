import { Draft, DraftId } from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { notFound, Problem } from "../problem.ts";
import { teacher } from "../trpc.ts";
import { loadDraft } from "./draft-row.ts";
import { replaceBody } from "./replace-body.ts";

/** Makes a draft what it was in a version that was kept: as a new version, so that this too can be gone back on. */
export const goBack = teacher
  .input(z.object({ draftId: DraftId, baseVersion: z.int().min(1), version: z.int().min(1) }))
  .output(z.object({ version: z.int().min(1) }))
  .mutation(async ({ ctx, input: { draftId, baseVersion, version } }) => {
    const row = await loadDraft(ctx, draftId);
    const { schoolId } = row;
    const kept = await ctx.db.draftVersion.findUnique({
      where: { schoolId_draftId_version: { schoolId, draftId, version } },
    });
    if (!kept) throw notFound("version");
    const draft = Draft.parse(kept.body);
    if (JSON.stringify(Draft.parse(row.body)) === JSON.stringify(draft)) return { version: row.version };
    if (row.version !== baseVersion) throw new Problem("staleVersion", "somebody saved this draft in between");
    const details = { from: row.version, to: version };
    const next = await replaceBody(ctx, row, draft, "back", (tx) =>
      record(tx, ctx.actor, { action: "draft.goBack", subject: "draft", subjectId: draftId, details }),
    );
    return { version: next };
  });
