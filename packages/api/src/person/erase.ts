import { PersonId } from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { erasePerson } from "../privacy/erase-person.ts";
import { notFound, Problem } from "../problem.ts";
import { peopleOf } from "../scope.ts";
import { adminAgain } from "../trpc.ts";

/**
 * Erases a person for good: name, account, answers, notes. Points stay without a name. Only for somebody who was shut out
 * before, so that it takes two steps and nobody erases the last admin or themselves.
 */
export const erase = adminAgain
  .input(z.object({ personId: PersonId }))
  .output(z.object({}))
  .mutation(async ({ ctx, input: { personId } }) => {
    const { schoolId } = ctx.actor;
    await ctx.db.$transaction(async (tx) => {
      const person = await tx.person.findFirst({
        where: { ...peopleOf(ctx.actor), id: personId },
        include: { user: { select: { id: true } } },
      });
      if (!person) throw notFound("person");
      if (person.state !== "deactivated") throw new Problem("invalidInput", "only who is deactivated can be erased");
      // Erased before: there is no account any more.
      if (!person.user) return;
      await erasePerson(tx, { schoolId, personId });
      // Before it is done: what could be lost between the two would come back with the next backup that is put back.
      await ctx.erasures.add({ schoolId, personId, at: ctx.now.toISOString() });
      await record(tx, ctx.actor, { action: "person.erase", subject: "person", subjectId: personId });
    });
    return {};
  });
