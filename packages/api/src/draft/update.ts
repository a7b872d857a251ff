import { compileDraft, markStale } from "@leesbewijs/content";
import { Draft, DraftChange, DraftForTeacher, DraftId } from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { Problem } from "../problem.ts";
import { teacher } from "../trpc.ts";
import { columnsOf, loadDraft } from "./draft-row.ts";

/**
 * Saves what a teacher changed. A save that has not seen the one before it is refused (`staleVersion`), so that nothing of
 * another is overwritten unseen; the same save sent again is acknowledged again.
 */
export const update = teacher
  .input(z.object({ draftId: DraftId, baseVersion: z.int().min(1), change: DraftChange }))
  .output(DraftForTeacher.pick({ version: true, savedAt: true, findings: true }))
  .mutation(async ({ ctx, input: { draftId, baseVersion, change } }) => {
    const row = await loadDraft(ctx, draftId);
    const before = Draft.parse(row.body);
    const draft = Draft.parse(markStale({ ...before, ...change }));
    const { findings } = compileDraft(draft, draftId);
    const repeated = row.version === baseVersion + 1 && JSON.stringify(before) === JSON.stringify(draft);
    if (repeated) return { version: row.version, savedAt: row.savedAt, findings };
    const version = baseVersion + 1;
    await ctx.db.$transaction(async (tx) => {
      const { count } = await tx.draft.updateMany({
        where: { schoolId: ctx.actor.schoolId, id: draftId, version: baseVersion, removedAt: null },
        data: { ...columnsOf(draft, findings), version, savedAt: ctx.now },
      });
      if (count === 0) throw new Problem("staleVersion", "somebody saved this draft in between");
      // The author's own saves are many and tell nothing; those of a colleague say who was here.
      if (row.authorId === ctx.actor.personId) return;
      await record(tx, ctx.actor, {
        action: "draft.update",
        subject: "draft",
        subjectId: draftId,
        details: { version },
      });
    });
    return { version, savedAt: ctx.now, findings };
  });
