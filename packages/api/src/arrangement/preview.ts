import { ChosenStudents, ClassId, PersonId, Terms } from "@leesbewijs/domain";
import { termsOf } from "@leesbewijs/grading";
import { z } from "zod";
import { loadTaughtClass } from "../class/load-taught-class.ts";
import { teacher } from "../trpc.ts";

const Moments = z.object({
  classId: ClassId,
  opensAt: z.date(),
  dueAt: z.date(),
  closesAt: z.date(),
  maxAttempts: z.int().min(1).max(10),
  personIds: ChosenStudents.default(null),
});

/** What an assignment with these moments would be for those of a class whom it is for and who have something of their own. */
export const preview = teacher
  .input(Moments)
  .output(z.array(z.object({ personId: PersonId, displayName: z.string(), terms: Terms })))
  .query(async ({ ctx, input: { classId, personIds, ...moments } }) => {
    await loadTaughtClass(ctx, classId);
    const people = await ctx.db.person.findMany({
      where: {
        schoolId: ctx.actor.schoolId,
        ...(personIds && { id: { in: personIds } }),
        standing: { isNot: null },
        enrolments: { some: { classId, state: "active" } },
      },
      select: { id: true, displayName: true, standing: true },
      orderBy: [{ displayName: "asc" }, { id: "asc" }],
    });
    const assigned = { ...moments, pausedAt: null, stoodStill: 0 };
    return people.map(({ id, displayName, standing }) => ({
      personId: PersonId.parse(id),
      displayName,
      terms: termsOf(assigned, null, standing),
    }));
  });
