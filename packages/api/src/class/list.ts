import { ClassSummary } from "@leesbewijs/domain";
import { z } from "zod";
import { archivedClasses, taughtClasses } from "../scope.ts";
import { teacher } from "../trpc.ts";

/** The classes of a teacher, by name: those that are in use, or those that were put away. */
export const list = teacher
  .input(z.object({ archived: z.boolean().default(false) }).default({ archived: false }))
  .output(z.array(ClassSummary))
  .query(async ({ ctx, input: { archived } }) => {
    const classes = await ctx.db.class.findMany({
      where: archived ? archivedClasses(ctx.actor) : taughtClasses(ctx.actor),
      orderBy: { name: "asc" },
      include: {
        enrolments: { where: { state: { not: "removed" } }, select: { state: true } },
        _count: { select: { assignments: { where: { archivedAt: null } } } },
      },
    });
    return classes.map(({ id, name, enrolments, _count }) => ({
      classId: ClassSummary.shape.classId.parse(id),
      name,
      students: enrolments.filter(({ state }) => state === "active").length,
      pending: enrolments.filter(({ state }) => state === "pending").length,
      assignments: _count.assignments,
    }));
  });
