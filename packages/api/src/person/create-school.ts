import { DisplayName, NewStaffPassword, type PersonId, type SchoolId, Username } from "@leesbewijs/domain";
import { z } from "zod";
import { createPerson } from "../auth/account.ts";
import { hashPassword } from "../auth/password.ts";
import { newId } from "../new-id.ts";
import type { Server } from "../server.ts";
import { checkPassword } from "./check-password.ts";

/** What a school starts with; each field says by itself whether it will do, all but the password's guessability. */
export const NewSchool = z.object({
  name: z.string().trim().min(1).max(120),
  code: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9-]{3,40}$/)
    .refine((code) => code !== "open"),
  timeZone: z
    .string()
    .refine((zone) => Intl.supportedValuesOf("timeZone").includes(zone))
    .default("Europe/Amsterdam"),
  admin: z.object({ displayName: DisplayName, username: Username, password: NewStaffPassword }),
});

/**
 * Makes a school with its first admin: the operator's work, not a procedure.
 *
 * @throws ZodError or Problem where a name, the code or the password will not do; Error where the code is taken
 */
export async function createSchool(server: Server, input: z.input<typeof NewSchool>): Promise<void> {
  const { name, code, timeZone, admin } = NewSchool.parse(input);
  checkPassword(admin.password, "admin", [admin.username, admin.displayName, name]);
  const passwordHash = await hashPassword(admin.password);
  const schoolId = newId<SchoolId>();
  const { displayName, username } = admin;
  if ((await server.db.school.count({ where: { code } })) > 0)
    throw new Error(`There is a school with code ${code} already.`);
  await server.db.$transaction(async (tx) => {
    await tx.school.create({ data: { id: schoolId, code, name, timeZone } });
    const person = { schoolId, personId: newId<PersonId>(), displayName, username, passwordHash };
    await createPerson(tx, { ...person, role: "admin", state: "active" });
  });
}
