import type { Prisma } from "@leesbewijs/db";
import { personalData } from "./personal-data.ts";

type Who = { readonly schoolId: string; readonly personId: string };

/**
 * Everything that is kept about a person, table by table, as the map of personal data says. Secrets are not in it.
 *
 * @param tx a transaction, so that it is all of one moment
 */
export async function exportPerson(tx: Prisma.TransactionClient, { schoolId, personId }: Who) {
  const tables: Record<string, unknown> = {};
  for (const [table, { rows, columns, why, kept }] of Object.entries(personalData)) {
    const list = columns.map((column) => `"${column}"`).join(", ");
    // Names of tables and columns are our own; what comes from outside is a parameter.
    const found = await tx.$queryRawUnsafe(`SELECT ${list} FROM "${table}" WHERE ${rows}`, schoolId, personId);
    tables[table] = { why, kept, rows: found };
  }
  return tables;
}
