import { PersonId } from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { removeFactor } from "../auth/remove-factor.ts";
import { notFound, Problem } from "../problem.ts";
import { peopleOf } from "../scope.ts";
import { adminAgain } from "../trpc.ts";

/**
 * Takes the second factor of somebody who lost it away, for an admin who gave the password lately. The person signs in with
 * the password again; every session of theirs ends. One's own is switched off with a code, never this way.
 */
export const resetFactor = adminAgain
  .input(z.object({ personId: PersonId }))
  .output(z.object({}))
  .mutation(async ({ ctx, input: { personId } }) => {
    const { schoolId } = ctx.actor;
    await ctx.db.$transaction(async (tx) => {
      const person = await tx.person.findFirst({ where: { ...peopleOf(ctx.actor), id: personId } });
      if (!person) throw notFound("person");
      if (personId === ctx.actor.personId)
        throw new Problem("notAllowed", "one's own factor is switched off with a code");
      if (!(await removeFactor(tx, { schoolId, personId }))) return;
      await record(tx, ctx.actor, { action: "factor.reset", subject: "person", subjectId: personId });
    });
    return {};
  });
