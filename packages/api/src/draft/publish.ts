import { compileDraft, withSpares } from "@leesbewijs/content";
import type { Prisma } from "@leesbewijs/db";
import { Draft, DraftId, Edition, Finding, LessonId } from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { storeIfChanged } from "../lesson/store-if-changed.ts";
import { newId } from "../new-id.ts";
import { Problem } from "../problem.ts";
import { teacher } from "../trpc.ts";
import { loadDraft } from "./draft-row.ts";
import { keepVersion } from "./keep-version.ts";

/**
 * Freezes a draft as the next revision of its lesson: from then on it can be read, assigned and taken like any other. The
 * version says which state the teacher saw. A draft with a `fail` is refused with its findings; the same draft twice makes
 * one revision.
 */
export const publish = teacher
  .input(z.object({ draftId: DraftId, version: z.int().min(1) }))
  .output(
    z.discriminatedUnion("state", [
      z.object({ state: z.literal("refused"), findings: z.array(Finding) }),
      z.object({ state: z.literal("published"), lessonId: LessonId, revision: z.int().min(1) }),
    ]),
  )
  .mutation(async ({ ctx, input: { draftId, version } }) => {
    const { schoolId } = ctx.actor;
    const row = await loadDraft(ctx, draftId);
    const draft = Draft.parse(row.body);
    const quiz = compileDraft(draft, draftId);
    const { findings } = quiz;
    if (findings.some(({ severity }) => severity === "fail")) return { state: "refused" as const, findings };
    const { editions, keys } = withSpares(draft, quiz);
    const compiled = {
      newsDate: draft.newsDate ?? "",
      sensitive: draft.content.sensitivity !== null,
      editions: editions.map((edition) => Edition.parse(edition)),
      keys,
      findings,
    };
    return ctx.db.$transaction(async (tx) => {
      const lessonId = await lockedLesson(tx, { schoolId, id: draftId, version });
      const { number, changed } = await storeIfChanged(tx, { schoolId, lessonId }, compiled);
      const data = { lessonId, publishedVersion: version };
      await tx.draft.update({ where: { schoolId_id: { schoolId, id: draftId } }, data });
      await keepVersion(tx, row, "publish");
      if (changed) {
        const details = { lessonId, revision: number };
        await record(tx, ctx.actor, { action: "draft.publish", subject: "draft", subjectId: draftId, details });
      }
      return { state: "published" as const, lessonId: LessonId.parse(lessonId), revision: number };
    });
  });

type Place = { readonly schoolId: string; readonly id: string; readonly version: number };

/** The lesson of a draft, made on its first publication. Whoever publishes the same draft at the same time waits here. */
async function lockedLesson(tx: Prisma.TransactionClient, { schoolId, id, version }: Place): Promise<string> {
  const rows = await tx.$queryRaw<{ lessonId: string | null; version: number }[]>`
    SELECT "lessonId", "version" FROM "Draft" WHERE "schoolId" = ${schoolId} AND "id" = ${id} FOR UPDATE`;
  if (rows[0]?.version !== version) throw new Problem("staleVersion", "somebody saved this draft in between");
  if (rows[0].lessonId) return rows[0].lessonId;
  const lesson = await tx.lesson.create({ data: { schoolId, id: newId() } });
  return lesson.id;
}
