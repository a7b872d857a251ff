import { markStale, reviseDraft } from "@leesbewijs/content";
import { ArticleRefusal, Draft, RevisedText } from "@leesbewijs/domain";
import { z } from "zod";
import { textIn } from "../article/text-in.ts";
import { record } from "../audit/record.ts";
import { budgets, spend } from "../auth/throttle.ts";
import { Problem } from "../problem.ts";
import { teacher } from "../trpc.ts";
import { loadDraft } from "./draft-row.ts";
import { replaceBody } from "./replace-body.ts";

/**
 * Changes the text of a draft. The lesson around it is made anew; questions go along with their sentences, and those whose
 * sentence was changed wait for the teacher. The version before is kept. The same text sent again changes nothing.
 */
export const reviseText = teacher
  .input(RevisedText)
  .output(
    z.discriminatedUnion("state", [
      z.object({ state: z.literal("refused"), refusal: ArticleRefusal }),
      z.object({ state: z.literal("revised"), version: z.int().min(1) }),
    ]),
  )
  .mutation(async ({ ctx, input: { draftId, baseVersion, text } }) => {
    const { schoolId, personId } = ctx.actor;
    const row = await loadDraft(ctx, draftId);
    const before = Draft.parse(row.body);
    await spend(ctx.db, `drafts:${schoolId}/${personId}`, budgets.drafts, ctx.now);
    const { title, language, newsDate } = before;
    const made = await ctx.lessons.make(textIn({ text, title, language, newsDate: newsDate ?? undefined }, ctx.now));
    if (made.state === "refused") return made;
    if (made.article.text === before.article.text) return { state: "revised" as const, version: row.version };
    if (row.version !== baseVersion) throw new Problem("staleVersion", "somebody saved this draft in between");
    const draft = Draft.parse(markStale(reviseDraft(before, made)));
    const version = await replaceBody(ctx, row, draft, "text", (tx) =>
      record(tx, ctx.actor, { action: "draft.reviseText", subject: "draft", subjectId: draftId }),
    );
    return { state: "revised" as const, version };
  });
