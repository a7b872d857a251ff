import { createHmac, timingSafeEqual } from "node:crypto";
import { type Database, gather, statement } from "@leesbewijs/db";
import { Actor } from "@leesbewijs/domain";
import type { Auth } from "./auth.ts";

const columns = `p."schoolId", p."id" AS "personId", p."role", p."state", p."displayName",
  c."name" AS "schoolName", c."code" AS "schoolCode", c."timeZone",
  (c."factorPolicy" = 'staff' AND p."role" IN ('teacher', 'admin') OR c."factorPolicy" = 'admins' AND p."role" = 'admin')
    AND NOT EXISTS (SELECT 1 FROM "SecondFactor" f
      WHERE f."schoolId" = p."schoolId" AND f."personId" = p."id" AND f."confirmedAt" IS NOT NULL) AS "factorDue"`;

/** A session as a request brings it: whose it is, and when its owner last gave the password in it. */
export type Session = { readonly actor: Actor; readonly provedAt: Date | null };
type Found = Actor & { readonly token: string; readonly provedAt: Date | null };

const bySessions = statement<Found, readonly [tokens: readonly string[]]>(
  "actors-by-session",
  `SELECT s."token", s."provedAt", ${columns}
   FROM "AuthSession" s
   JOIN "AuthUser" u ON u."id" = s."userId"
   JOIN "Person" p ON p."schoolId" = u."schoolId" AND p."id" = u."personId" AND p."state" <> 'deactivated'
   JOIN "School" c ON c."id" = p."schoolId"
   WHERE s."token" = ANY($1::text[]) AND s."expiresAt" > now()`,
);

/** Sessions that many bring at the same moment are read at once, each after it was brought. */
const bySession = gather<string, Found | null>({
  atOnce: 2,
  most: 40,
  name: () => null,
  ask: async (db, tokens) => {
    const found = new Map((await bySessions(db, [tokens])).map((one) => [one.token, one]));
    return tokens.map((token) => found.get(token) ?? null);
  },
});

const byId = statement<Actor, readonly [schoolId: string, personId: string]>(
  "actor-by-id",
  `SELECT ${columns} FROM "Person" p JOIN "School" c ON c."id" = p."schoolId"
   WHERE p."schoolId" = $1 AND p."id" = $2 AND p."state" <> 'deactivated'`,
);

/**
 * Who sends a request, by its session cookie; null for a visitor. Role, school and state are read anew each time, so
 * that a change of role or a deactivation holds from the next request on. Every request begins with this, hence one
 * statement of our own instead of the library's several.
 */
export async function sessionOf(auth: Auth, db: Database, headers: Headers): Promise<Session | null> {
  const token = sessionToken(auth, headers);
  const found = token === null ? null : await bySession(db, token);
  return found ? { actor: Actor.parse(found), provedAt: found.provedAt } : null;
}

/** Who it is alone. */
export const actorOf = async (auth: Auth, db: Database, headers: Headers): Promise<Actor | null> =>
  (await sessionOf(auth, db, headers))?.actor ?? null;

/** A person as an actor; null for one who is not there or has been deactivated. */
export async function actorById(
  db: Database,
  { schoolId, personId }: { readonly schoolId: string; readonly personId: string },
): Promise<Actor | null> {
  const [found] = await byId(db, [schoolId, personId]);
  return found ? Actor.parse(found) : null;
}

/** The session that a request's cookie names, where its signature is ours: the library signs with HMAC-SHA256. */
export function sessionToken({ options }: Auth, headers: Headers): string | null {
  const cookies = headers.get("cookie");
  const name = `${options.advanced.cookies.session_token.name}=`;
  const cookie = cookies?.split(/;\s*/).find((one) => one.startsWith(name));
  if (!cookie) return null;
  const value = decoded(cookie.slice(name.length));
  const end = value.lastIndexOf(".");
  if (end < 1) return null;
  const token = value.slice(0, end);
  // As texts: the same bytes can be written in base64 in more than one way.
  const given = Buffer.from(value.slice(end + 1));
  const ours = Buffer.from(createHmac("sha256", options.secret).update(token).digest("base64"));
  return given.length === ours.length && timingSafeEqual(given, ours) ? token : null;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return "";
  }
}
