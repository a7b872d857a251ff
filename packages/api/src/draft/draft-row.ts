import { compileDraft } from "@leesbewijs/content";
import type { Prisma } from "@leesbewijs/db";
import {
  type Actor,
  Draft,
  type DraftForTeacher,
  type DraftId,
  type DraftSummary,
  type Finding,
} from "@leesbewijs/domain";
import type { Context } from "../context.ts";
import { notFound } from "../problem.ts";
import { reachableDrafts } from "../scope.ts";

/** With a draft comes the name of who made it. */
export const withAuthor = { author: { select: { displayName: true } } } satisfies Prisma.DraftInclude;
export type DraftRow = Prisma.DraftGetPayload<{ include: typeof withAuthor }>;

/** The draft if this teacher may see and change it. A removed one is not there. */
export async function loadDraft(ctx: Context & { readonly actor: Actor }, draftId: DraftId): Promise<DraftRow> {
  const where = { ...reachableDrafts(ctx.actor), id: draftId, removedAt: null };
  const row = await ctx.db.draft.findFirst({ where, include: withAuthor });
  if (!row) throw notFound("draft");
  return row;
}

const headOf = (row: Omit<DraftRow, "body">, actor: Actor) => ({
  draftId: row.id as DraftId,
  version: row.version,
  savedAt: row.savedAt,
  shared: row.shared,
  own: row.authorId === actor.personId,
  authorName: row.author.displayName,
  lessonId: row.lessonId as DraftSummary["lessonId"],
  publishedVersion: row.publishedVersion,
});

export const summaryOf = (row: Omit<DraftRow, "body">, actor: Actor): DraftSummary => ({
  ...headOf(row, actor),
  title: row.title,
  language: row.language as DraftSummary["language"],
  chosen: row.chosen,
  removed: row.removedAt !== null,
});

export function draftForTeacher(row: DraftRow, actor: Actor): DraftForTeacher {
  const draft = Draft.parse(row.body);
  return { ...draft, ...headOf(row, actor), findings: compileDraft(draft, row.id).findings };
}

/** A draft as it is stored: what lists show stands beside it. `findings` is what the checks say of this very draft. */
export const columnsOf = (draft: Draft, findings: readonly Finding[]) => ({
  title: draft.title,
  language: draft.language,
  chosen: draft.items.filter(({ state }) => state === "chosen").length,
  failing: new Set(
    findings.flatMap(({ severity, place }) => (severity === "fail" ? [place.questionId ?? place.field ?? ""] : [])),
  ).size,
  body: draft,
});
