import type { Prisma } from "@leesbewijs/db";
import { hashOf, storeRevision, type Compiled } from "./store-revision.ts";

type Stored = { readonly revisionId: string; readonly number: number; readonly changed: boolean };

/**
 * Freezes a lesson as its next revision, unless its newest one says the same. Give a transaction in which the lesson is
 * locked or was just made, so that two senders do not number a revision alike.
 */
export async function storeIfChanged(
  tx: Prisma.TransactionClient,
  place: { readonly schoolId: string; readonly lessonId: string },
  compiled: Compiled,
): Promise<Stored> {
  const newest = await tx.lessonRevision.findFirst({ where: place, orderBy: { number: "desc" } });
  if (newest?.hash === hashOf(compiled)) return { revisionId: newest.id, number: newest.number, changed: false };
  const number = (newest?.number ?? 0) + 1;
  return { revisionId: await storeRevision(tx, { ...place, number }, compiled), number, changed: true };
}
