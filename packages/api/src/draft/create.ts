import { compileDraft } from "@leesbewijs/content";
import { ArticleRefusal, DraftId, NewDraft } from "@leesbewijs/domain";
import { z } from "zod";
import { textIn } from "../article/text-in.ts";
import { record } from "../audit/record.ts";
import { budgets, spend } from "../auth/throttle.ts";
import { teacher } from "../trpc.ts";
import { columnsOf, loadDraft } from "./draft-row.ts";
import { makeDraft } from "./make-draft.ts";

/** Makes a draft of an article. The sender names it, so that a repeated send makes one. */
export const create = teacher
  .input(NewDraft)
  .output(
    z.discriminatedUnion("state", [
      z.object({ state: z.literal("refused"), refusal: ArticleRefusal }),
      z.object({ state: z.literal("made"), draftId: DraftId }),
    ]),
  )
  .mutation(async ({ ctx, input: { draftId, source, author, licence, sourceUrl, ...pasted } }) => {
    const { schoolId, personId } = ctx.actor;
    const done = { state: "made" as const, draftId };
    if ((await ctx.db.draft.count({ where: { schoolId, id: draftId } })) > 0) {
      await loadDraft(ctx, draftId);
      return done;
    }
    await spend(ctx.db, `drafts:${schoolId}/${personId}`, budgets.drafts, ctx.now);
    const made = await ctx.lessons.make(textIn(pasted, ctx.now));
    if (made.state === "refused") return made;
    const draft = makeDraft(made, { source, author, licence, sourceUrl, newsDate: pasted.newsDate });
    const columns = columnsOf(draft, compileDraft(draft, draftId).findings);
    await ctx.db.$transaction(async (tx) => {
      const data = { schoolId, id: draftId, authorId: personId, savedAt: ctx.now, ...columns };
      const { count } = await tx.draft.createMany({ data, skipDuplicates: true });
      if (count === 0) return;
      await record(tx, ctx.actor, { action: "draft.create", subject: "draft", subjectId: draftId });
    });
    await loadDraft(ctx, draftId);
    return done;
  });
