import type { Database } from "@leesbewijs/db";
import type { Actor } from "@leesbewijs/domain";
import { recent } from "../lesson/recent.ts";
import { ownAttempts } from "../scope.ts";

/** What an attempt was made of when it was started, which never changes. */
type Made = {
  readonly schoolId: string;
  readonly assignmentId: string | null;
  readonly revisionId: string;
  readonly language: string;
  readonly level: string;
  readonly questionIds: readonly string[];
};
const made = recent<Made>(5000);

/**
 * What an attempt of one's own is made of; null where there is none. Whether it is still there, and open, is for the
 * statement that uses it: it names the person again.
 */
export function attemptMade(db: Database, actor: Actor, attemptId: string): Promise<Made | null> {
  const { schoolId, personId } = actor;
  return made.get(`${schoolId}/${personId}/${attemptId}`, () =>
    db.attempt.findFirst({
      where: { ...ownAttempts(actor), id: attemptId },
      select: { schoolId: true, assignmentId: true, revisionId: true, language: true, level: true, questionIds: true },
    }),
  );
}
