import { isUniqueViolation } from "@leesbewijs/db";
import { DisplayName, NewPassword, PersonId, Role, Username } from "@leesbewijs/domain";
import { z } from "zod";
import { createPerson } from "../auth/account.ts";
import { hashPassword } from "../auth/password.ts";
import { record } from "../audit/record.ts";
import { Problem } from "../problem.ts";
import { admin } from "../trpc.ts";
import { checkPassword } from "./check-password.ts";

/** Adds somebody to the school. The sender names the person, so that a repeated send adds one. */
export const create = admin
  .input(
    z.object({
      personId: PersonId,
      displayName: DisplayName,
      username: Username,
      role: Role.exclude(["guest"]),
      password: NewPassword,
    }),
  )
  .output(z.object({ personId: PersonId }))
  .mutation(async ({ ctx, input: { personId, displayName, username, role, password } }) => {
    const { schoolId } = ctx.actor;
    const there = await ctx.db.person.findUnique({ where: { schoolId_id: { schoolId, id: personId } } });
    if (there?.username === username) return { personId };
    checkPassword(password, role, [username, displayName, ctx.actor.schoolName]);
    const passwordHash = await hashPassword(password);
    await ctx.db
      .$transaction(async (tx) => {
        await createPerson(tx, { schoolId, personId, role, state: "active", displayName, username, passwordHash });
        await record(tx, ctx.actor, {
          action: "person.create",
          subject: "person",
          subjectId: personId,
          details: { role },
        });
      })
      .catch((error: unknown) => {
        throw isUniqueViolation(error) ? new Problem("usernameTaken") : error;
      });
    return { personId };
  });
