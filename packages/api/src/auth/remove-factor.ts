import type { Prisma } from "@leesbewijs/db";
import { endSessions } from "./end-sessions.ts";
import type { Who } from "./second-factor.ts";

/** Takes somebody's second factor away and ends their sessions; false, and nothing, where there was none. */
export async function removeFactor(tx: Prisma.TransactionClient, who: Who): Promise<boolean> {
  const { schoolId, personId } = who;
  const { count } = await tx.secondFactor.deleteMany({ where: { schoolId, personId } });
  if (count > 0) await endSessions(tx, who);
  return count > 0;
}
