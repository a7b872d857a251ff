import { PersonId } from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { exportPerson as everythingOf } from "../privacy/export-person.ts";
import { notFound } from "../problem.ts";
import { peopleOf } from "../scope.ts";
import { adminAgain } from "../trpc.ts";

/** Everything that is kept about one person, for that person. Who took it out is written down. */
export const exportPerson = adminAgain
  .input(z.object({ personId: PersonId }))
  .output(z.object({ fileName: z.string(), json: z.string() }))
  .mutation(async ({ ctx, input: { personId } }) => {
    const { schoolId } = ctx.actor;
    return ctx.db.$transaction(async (tx) => {
      const person = await tx.person.findFirst({ where: { ...peopleOf(ctx.actor), id: personId } });
      if (!person) throw notFound("person");
      await record(tx, ctx.actor, { action: "person.export", subject: "person", subjectId: personId });
      const kept = await everythingOf(tx, { schoolId, personId });
      const json = JSON.stringify({ madeAt: ctx.now.toISOString(), school: ctx.actor.schoolName, kept }, null, 1);
      return { fileName: `person-${ctx.now.toISOString().slice(0, 10)}.json`, json };
    });
  });
