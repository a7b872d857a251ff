import type { Database } from "@leesbewijs/db";
import { openSchoolId } from "../scope.ts";
import { erasePerson } from "./erase-person.ts";

const day = 86_400_000;
/** How long things are kept that nobody erases, in days. */
export const retention = { throttle: 1, guest: 31, deactivated: 2 * 365 } as const;

/** What one tidying took away. */
export type Tidied = {
  readonly sessions: number;
  readonly throttle: number;
  readonly guests: number;
  readonly people: number;
};

/**
 * Takes away what has been kept long enough: sessions that are over, counts of tries, guests whose seat has ended with all
 * they did, and people who were deactivated long ago. May be done at any time, by any number of processes.
 */
export async function tidy(db: Database, now: Date): Promise<Tidied> {
  const before = (days: number): Date => new Date(now.getTime() - days * day);
  const sessions = await db.authSession.deleteMany({ where: { expiresAt: { lt: now } } });
  await db.halfSignIn.deleteMany({ where: { expiresAt: { lt: now } } });
  const throttle = await db.throttle.deleteMany({ where: { windowAt: { lt: before(retention.throttle) } } });
  const guests = await db.person.deleteMany({
    where: {
      schoolId: openSchoolId,
      role: "guest",
      createdAt: { lt: before(retention.guest) },
      user: { sessions: { none: {} } },
    },
  });
  const gone = await db.person.findMany({
    where: {
      state: "deactivated",
      user: { isNot: null },
      OR: [
        { lastSeenAt: { lt: before(retention.deactivated) } },
        { lastSeenAt: null, createdAt: { lt: before(retention.deactivated) } },
      ],
    },
    select: { schoolId: true, id: true },
    take: 500,
  });
  for (const { schoolId, id } of gone) {
    await db.$transaction(async (tx) => {
      await erasePerson(tx, { schoolId, personId: id });
      const entry = { actorId: "retention", action: "person.erase", subject: "person", subjectId: id };
      await tx.auditEntry.create({ data: { schoolId, id: `retention-${id}`, at: now, ...entry } });
    });
  }
  return { sessions: sessions.count, throttle: throttle.count, guests: guests.count, people: gone.length };
}
