import type { Prisma } from "@leesbewijs/db";

/** What a person reviews changes in one place at a time: two open pages take turns. */
export async function lockPerson(
  tx: Prisma.TransactionClient,
  { schoolId, personId }: { readonly schoolId: string; readonly personId: string },
): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Person" WHERE "schoolId" = ${schoolId} AND "id" = ${personId} FOR UPDATE`;
}
