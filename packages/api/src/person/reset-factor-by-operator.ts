import type { Username } from "@leesbewijs/domain";
import { removeFactor } from "../auth/remove-factor.ts";
import { newId } from "../new-id.ts";
import type { Server } from "../server.ts";

/**
 * Takes somebody's second factor away where no other admin of the school can: the operator's work, not a procedure. It stands
 * in the school's log.
 *
 * @returns the name of the person; null where they had no second factor
 * @throws Error where there is no such person
 */
export async function resetFactorByOperator(
  { db }: Pick<Server, "db">,
  { code, username }: { readonly code: string; readonly username: Username },
): Promise<string | null> {
  const person = await db.person.findFirst({ where: { school: { code }, username } });
  if (!person) throw new Error(`There is no "${username}" in a school with code ${code}.`);
  const { schoolId, id: personId, displayName } = person;
  const removed = await db.$transaction(async (tx) => {
    if (!(await removeFactor(tx, { schoolId, personId }))) return false;
    const entry = { actorId: "operator", action: "factor.reset", subject: "person", subjectId: personId };
    await tx.auditEntry.create({ data: { schoolId, id: newId(), ...entry, details: {} } });
    return true;
  });
  return removed ? displayName : null;
}
