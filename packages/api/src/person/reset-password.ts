import { NewPassword, PersonId } from "@leesbewijs/domain";
import { z } from "zod";
import { endSessions } from "../auth/end-sessions.ts";
import { hashPassword } from "../auth/password.ts";
import { record } from "../audit/record.ts";
import { notFound } from "../problem.ts";
import { peopleOf } from "../scope.ts";
import { adminAgain } from "../trpc.ts";
import { checkPassword } from "./check-password.ts";

/** Gives a person a new password and ends every session of theirs, for an admin who gave the own one lately. */
export const resetPassword = adminAgain
  .input(z.object({ personId: PersonId, password: NewPassword }))
  .output(z.object({}))
  .mutation(async ({ ctx, input: { personId, password } }) => {
    const { schoolId } = ctx.actor;
    const person = await ctx.db.person.findFirst({ where: { ...peopleOf(ctx.actor), id: personId } });
    if (!person) throw notFound("person");
    checkPassword(password, person.role, [person.username ?? "", person.displayName, ctx.actor.schoolName]);
    const hashed = await hashPassword(password);
    await ctx.db.$transaction(async (tx) => {
      await tx.authAccount.updateMany({
        where: { providerId: "credential", user: { schoolId, personId } },
        data: { password: hashed },
      });
      await endSessions(tx, { schoolId, personId });
      await record(tx, ctx.actor, { action: "person.resetPassword", subject: "person", subjectId: personId });
    });
    return {};
  });
