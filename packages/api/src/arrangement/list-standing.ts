import { ClassId, PersonId, StandingArrangement } from "@leesbewijs/domain";
import { z } from "zod";
import { loadTaughtClass } from "../class/load-taught-class.ts";
import { teacher } from "../trpc.ts";

/** The students of a class who have something at every assignment. */
export const listStanding = teacher
  .input(z.object({ classId: ClassId }))
  .output(z.array(z.object({ personId: PersonId, standing: StandingArrangement })))
  .query(async ({ ctx, input: { classId } }) => {
    await loadTaughtClass(ctx, classId);
    const rows = await ctx.db.standingArrangement.findMany({
      where: {
        schoolId: ctx.actor.schoolId,
        person: { enrolments: { some: { classId, state: "active" } } },
      },
    });
    return rows.map(({ personId, ...standing }) => ({ personId: PersonId.parse(personId), standing }));
  });
