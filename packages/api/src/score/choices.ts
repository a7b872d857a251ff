import { ScoreFilterChoices } from "@leesbewijs/domain";
import { z } from "zod";
import { schoolYearOf } from "../school/school-year.ts";
import { schoolScores } from "../scope.ts";
import { admin } from "../trpc.ts";
import { lessonTitles } from "./lesson-titles.ts";

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
      select: { id: true },
    });
    const titles = await lessonTitles(
      ctx.db,
      schoolId,
      lessons.map(({ id }) => id),
    );
    const students = await ctx.db.person.findMany({
      where: { schoolId, attempts: scored },
      orderBy: [{ displayName: "asc" }, { id: "asc" }],
      select: { id: true, displayName: true },
    });
    const setters = await ctx.db.assignment.groupBy({ by: ["createdById"], where: { schoolId, attempts: scored } });
    const teachers = await ctx.db.person.findMany({
      where: { schoolId, id: { in: setters.map(({ createdById }) => createdById) } },
      orderBy: [{ displayName: "asc" }, { id: "asc" }],
      select: { id: true, displayName: true },
    });
    const span = await ctx.db.attempt.aggregate({
      where: schoolScores(ctx.actor),
      _min: { submittedAt: true },
      _max: { submittedAt: true },
    });
    return ScoreFilterChoices.parse({
      classes: classes.map(({ id, name }) => ({ id, name })),
      lessons: lessons
        .map(({ id }) => ({ id, name: titles.get(id) ?? id }))
        .sort((a, b) => a.name.localeCompare(b.name)),
      students: students.map(({ id, displayName }) => ({ id, name: displayName })),
      teachers: teachers.map(({ id, displayName }) => ({ id, name: displayName })),
      schoolYears: yearsBetween(span._min.submittedAt, span._max.submittedAt, ctx.actor.timeZone),
    });
  });

/** The newest first. */
function yearsBetween(first: Date | null, last: Date | null, timeZone: string): number[] {
  if (first === null || last === null) return [];
  const [from, until] = [schoolYearOf(first, timeZone), schoolYearOf(last, timeZone)];
  return Array.from({ length: until - from + 1 }, (_, at) => until - at);
}
