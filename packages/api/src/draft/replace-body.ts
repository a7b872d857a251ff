import { compileDraft } from "@leesbewijs/content";
import type { Prisma } from "@leesbewijs/db";
import type { Draft, KeptBecause } from "@leesbewijs/domain";
import type { Context } from "../context.ts";
import { Problem } from "../problem.ts";
import { columnsOf, type DraftRow } from "./draft-row.ts";
import { keepVersion } from "./keep-version.ts";

/**
 * Puts another body in the place of a draft's own, which is kept to go back to.
 *
 * @param row the draft as it was read; where somebody saved in between nothing is changed
 * @returns the version that it has now
 */
export async function replaceBody(
  { db, now }: Pick<Context, "db" | "now">,
  row: DraftRow,
  draft: Draft,
  because: KeptBecause,
  also: (tx: Prisma.TransactionClient) => Promise<void>,
): Promise<number> {
  const version = row.version + 1;
  await db.$transaction(async (tx) => {
    const { count } = await tx.draft.updateMany({
      where: { schoolId: row.schoolId, id: row.id, version: row.version, removedAt: null },
      data: { ...columnsOf(draft, compileDraft(draft, row.id).findings), version, savedAt: now },
    });
    if (count === 0) throw new Problem("staleVersion", "somebody saved this draft in between");
    await keepVersion(tx, row, because);
    await also(tx);
  });
  return version;
}
