import type { Prisma } from "@leesbewijs/db";
import { personalData } from "./personal-data.ts";

type Who = { readonly schoolId: string; readonly personId: string };

/**
 * Takes a person out of everything that is kept, for good, as the map of personal data says. Points stay, under a number
 * that names nobody any more: what a class scored does not change. Doing it twice changes nothing.
 */
export async function erasePerson(tx: Prisma.TransactionClient, { schoolId, personId }: Who): Promise<void> {
  // Backwards: what hangs on a row goes before it.
  for (const [table, { rows, erasing }] of Object.entries(personalData).toReversed()) {
    if (erasing === "keep") continue;
    const sql =
      erasing === "remove"
        ? `DELETE FROM "${table}" WHERE ${rows}`
        : `UPDATE "${table}" SET ${Object.entries(erasing.blank)
            .map(([column, value]) => `"${column}" = ${value}`)
            .join(", ")} WHERE ${rows}`;
    await tx.$executeRawUnsafe(sql, schoolId, personId);
  }
}
