import type { Prisma } from "@leesbewijs/db";
import type { Who } from "./second-factor.ts";

/** Ends everything that somebody is signed in with, wherever that is, and every sign-in that waits for a code. */
export async function endSessions(tx: Prisma.TransactionClient, { schoolId, personId }: Who): Promise<void> {
  await tx.authSession.deleteMany({ where: { user: { schoolId, personId } } });
  await tx.halfSignIn.deleteMany({ where: { schoolId, personId } });
}
