import type { Database, Prisma } from "@leesbewijs/db";
import type { Actor } from "@leesbewijs/domain";
import { newId } from "../new-id.ts";

type Act = {
  readonly action: `${string}.${string}`;
  readonly subject:
    | "person"
    | "class"
    | "assignment"
    | "score"
    | "joinCode"
    | "enrolment"
    | "draft"
    | "correction"
    | "school";
  readonly subjectId: string;
  readonly details?: Prisma.InputJsonObject;
};

/** Adds a line to the school's audit log: who did what to which thing. Give the transaction that does the thing. */
export async function record(db: Database | Prisma.TransactionClient, actor: Actor, act: Act): Promise<void> {
  const { action, subject, subjectId, details = {} } = act;
  await db.auditEntry.create({
    data: { schoolId: actor.schoolId, id: newId(), actorId: actor.personId, action, subject, subjectId, details },
  });
}
