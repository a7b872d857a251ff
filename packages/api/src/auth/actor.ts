import type { Database } from "@leesbewijs/db";
import { Actor } from "@leesbewijs/domain";
import type { Auth } from "./auth.ts";

/**
 * Who sends a request, by its session cookie; null for a visitor. Role, school and state are read anew each time, so
 * that a change of role or a deactivation holds from the next request on.
 */
export async function actorOf(auth: Auth, db: Database, headers: Headers): Promise<Actor | null> {
  if (!headers.get("cookie")) return null;
  const found = await auth.api.getSession({ headers });
  return found ? actorById(db, found.user) : null;
}

/** A person as an actor; null for one who is not there or has been deactivated. */
export async function actorById(
  db: Database,
  { schoolId, personId }: { readonly schoolId: string; readonly personId: string },
): Promise<Actor | null> {
  const person = await db.person.findUnique({
    where: { schoolId_id: { schoolId, id: personId }, state: { not: "deactivated" } },
    include: { school: true },
  });
  if (!person) return null;
  const { role, state, displayName, school } = person;
  return Actor.parse({
    schoolId,
    personId,
    role,
    state,
    displayName,
    schoolName: school.name,
    schoolCode: school.code,
    timeZone: school.timeZone,
  });
}
