import { ScoreFilterChoices } from "@leesbewijs/domain";
import { z } from "zod";
import { schoolScores } from "../scope.ts";
import { admin } from "../trpc.ts";

/** What the school's scores can be filtered by: only what has scores. */
export const choices = admin
  .input(z.object({}))
  .output(ScoreFilterChoices)
  .query(async ({ ctx }) => {
    const { schoolId } = ctx.actor;
    const scored = { some: schoolScores(ctx.actor) };
    const classes = await ctx.db.class.findMany({
      where: { schoolId, assignments: { some: { attempts: scored } } },
      orderBy: { name: "asc" },
    });
    const lessons = await ctx.db.lesson.findMany({
      where: { schoolId, revisions: { some: { attempts: scored } } },
      include: {
        revisions: { orderBy: { number: "desc" }, take: 1, include: { editions: { select: { title: true } } } },
      },
    });
    const students = await ctx.db.person.findMany({
      where: { schoolId, attempts: scored },
      orderBy: [{ displayName: "asc" }, { id: "asc" }],
    });
    return ScoreFilterChoices.parse({
      classes: classes.map(({ id, name }) => ({ id, name })),
      lessons: lessons.map(({ id, revisions }) => ({ id, name: revisions[0]?.editions[0]?.title ?? id })),
      students: students.map(({ id, displayName }) => ({ id, name: displayName })),
    });
  });
