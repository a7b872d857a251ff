import { randomBytes } from "node:crypto";
import type { Database, Prisma } from "@leesbewijs/db";
import type { PersonId, Role, SchoolId } from "@leesbewijs/domain";
import { newId } from "../new-id.ts";

/** A person to be, with the hash of the password; a guest has neither name nor password. */
export type NewPerson = {
  readonly schoolId: SchoolId;
  readonly personId: PersonId;
  readonly role: Role;
  readonly state: "pending" | "active";
  readonly displayName: string;
  readonly username: string | null;
  readonly passwordHash: string | null;
};

/**
 * Makes a person with the account to sign in with. The library wants an e-mail address for each: it gets one that
 * reaches nobody and is never shown.
 *
 * @returns the account's id, for opening a session
 */
export async function createPerson(db: Database | Prisma.TransactionClient, person: NewPerson): Promise<string> {
  const userId = newId();
  const { schoolId, personId, role, state, displayName, username, passwordHash } = person;
  await db.person.create({ data: { schoolId, id: personId, role, state, displayName, username } });
  await db.authUser.create({
    data: {
      id: userId,
      email: `${randomBytes(12).toString("hex")}@no-mail.invalid`,
      name: "-",
      schoolId,
      personId,
      ...(passwordHash && {
        accounts: {
          create: { id: newId(), accountId: userId, providerId: "credential", password: passwordHash },
        },
      }),
    },
  });
  return userId;
}
