import { PersonId, StandingArrangement } from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { notFound } from "../problem.ts";
import { studentsOf } from "../scope.ts";
import { staff } from "../trpc.ts";

/**
 * Says what a student has at every assignment, those that are open among them, or takes it away where nothing is left.
 * Sent again it is the same. The log says that it was done, not what.
 */
export const saveStanding = staff
  .input(z.object({ personId: PersonId, standing: StandingArrangement }))
  .output(z.object({}))
  .mutation(async ({ ctx, input: { personId, standing } }) => {
    const { schoolId, personId: byId } = ctx.actor;
    const { extraTime, extraTries } = standing;
    await ctx.db.$transaction(async (tx) => {
      const include = { standing: true } as const;
      const student = await tx.person.findFirst({ where: { AND: [studentsOf(ctx.actor), { id: personId }] }, include });
      if (!student) throw notFound("student");
      const { standing: before } = student;
      if ((before?.extraTime ?? 0) === extraTime && (before?.extraTries ?? 0) === extraTries) return;
      const where = { schoolId_personId: { schoolId, personId } };
      const said = { extraTime, extraTries, byId, savedAt: ctx.now };
      if (extraTime === 0 && extraTries === 0)
        await tx.standingArrangement.deleteMany({ where: { schoolId, personId } });
      else await tx.standingArrangement.upsert({ where, create: { schoolId, personId, ...said }, update: said });
      await record(tx, ctx.actor, { action: "person.arrange", subject: "person", subjectId: personId });
    });
    return {};
  });
