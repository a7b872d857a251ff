import type { Prisma } from "@leesbewijs/db";
import { DisplayName, PersonId, Role } from "@leesbewijs/domain";
import { z } from "zod";
import { endSessions } from "../auth/end-sessions.ts";
import { record } from "../audit/record.ts";
import { notFound, Problem } from "../problem.ts";
import { peopleOf } from "../scope.ts";
import { admin } from "../trpc.ts";

/**
 * Changes a person's name, role or state. Whoever is deactivated, or gets another role, is signed out at once. The school
 * keeps at least one active admin.
 */
export const update = admin
  .input(
    z.object({
      personId: PersonId,
      displayName: DisplayName.optional(),
      role: Role.exclude(["guest"]).optional(),
      state: z.enum(["active", "deactivated"]).optional(),
    }),
  )
  .output(z.object({}))
  .mutation(async ({ ctx, input: { personId, ...change } }) => {
    const { schoolId } = ctx.actor;
    await ctx.db.$transaction(async (tx) => {
      // Admins of a school change roles one after the other, so that two cannot remove each other at the same moment.
      await tx.$queryRaw`SELECT 1 FROM "School" WHERE "id" = ${schoolId} FOR UPDATE`;
      const person = await tx.person.findFirst({ where: { ...peopleOf(ctx.actor), id: personId } });
      if (!person) throw notFound("person");
      const role = change.role ?? person.role;
      const state = change.state ?? person.state;
      const displayName = change.displayName ?? person.displayName;
      if (role === person.role && state === person.state && displayName === person.displayName) return;
      const where = { schoolId_id: { schoolId, id: personId } };
      await tx.person.update({ where, data: { role, state, displayName } });
      await keepAnAdmin(tx, schoolId);
      if (role !== person.role || state !== person.state) {
        await endSessions(tx, { schoolId, personId });
      }
      await record(tx, ctx.actor, {
        action: "person.update",
        subject: "person",
        subjectId: personId,
        details: { before: { role: person.role, state: person.state }, after: { role, state } },
      });
    });
    return {};
  });

async function keepAnAdmin(tx: Prisma.TransactionClient, schoolId: string): Promise<void> {
  const admins = await tx.person.count({ where: { schoolId, role: "admin", state: "active" } });
  if (admins === 0) throw new Problem("lastAdmin");
}
