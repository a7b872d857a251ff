import { PersonId, StandingArrangement } from "@leesbewijs/domain";
import { z } from "zod";
import { notFound } from "../problem.ts";
import { studentsOf } from "../scope.ts";
import { staff } from "../trpc.ts";

/** What a student has at every assignment; zeros where nothing was arranged. */
export const getStanding = staff
  .input(z.object({ personId: PersonId }))
  .output(StandingArrangement)
  .query(async ({ ctx, input: { personId } }) => {
    const student = await ctx.db.person.findFirst({
      where: { AND: [studentsOf(ctx.actor), { id: personId }] },
      select: { standing: true },
    });
    if (!student) throw notFound("student");
    return student.standing ?? { extraTime: 0, extraTries: 0 };
  });
