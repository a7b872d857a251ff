import { type Database, Prisma } from "@leesbewijs/db";
import { ScoreFilter, ScoreGrouping, ScoreGroups } from "@leesbewijs/domain";
import { z } from "zod";
import { admin } from "../trpc.ts";
import { lessonTitles } from "./lesson-titles.ts";
import { recordLook } from "./record-look.ts";
import { scoresFrom } from "./scores-sql.ts";

const pageSize = 50;
/** Three years: what fits in one picture. */
const mostMonths = 36;
/** A school year begins in August. */
const monthsBefore = 7;

type Row = {
  readonly id: string;
  readonly scores: number;
  readonly students: number;
  readonly mean: number | null;
  readonly groups: number;
};

/** Scores put together by month, school year, class, lesson or teacher, each with its mean. Who looked is written down. */
export const groups = admin
  .input(z.object({ filter: ScoreFilter, by: ScoreGrouping, page: z.int().min(1).max(10_000).default(1) }))
  .output(ScoreGroups)
  .query(async ({ ctx, input: { filter, by, page } }) => {
    await recordLook(ctx, { by, ...filter });
    const timed = by === "month" || by === "schoolYear";
    const size = timed ? mostMonths : pageSize;
    const rows = await ctx.db.$queryRaw<Row[]>`
      SELECT ${keyOf(by, ctx.actor.timeZone)} AS "id", count(*)::int AS "scores", count(DISTINCT a."personId")::int AS "students",
        avg(s."share")::float8 AS "mean", (count(*) OVER ())::int AS "groups"
      FROM ${scoresFrom(ctx.actor, filter)}
      GROUP BY 1
      ORDER BY ${timed ? Prisma.sql`1 DESC` : Prisma.sql`count(*) DESC, 1`}
      LIMIT ${size} OFFSET ${(page - 1) * size}`;
    const names = await namesOf(
      ctx.db,
      ctx.actor.schoolId,
      by,
      rows.map(({ id }) => id),
    );
    const found = rows.map(({ id, scores, students, mean }) => ({
      id,
      name: names.get(id) ?? id,
      scores,
      students,
      meanShare: mean,
    }));
    return {
      // Time goes from left to right.
      groups: timed ? found.toReversed() : found,
      page,
      pages: Math.max(1, Math.ceil((rows[0]?.groups ?? 0) / size)),
    };
  });

function keyOf(by: ScoreGrouping, timeZone: string): Prisma.Sql {
  switch (by) {
    case "month":
      return Prisma.sql`to_char(a."submittedAt" AT TIME ZONE ${timeZone}, 'YYYY-MM')`;
    case "schoolYear":
      return Prisma.sql`to_char((a."submittedAt" AT TIME ZONE ${timeZone}) - make_interval(months => ${monthsBefore}::int), 'YYYY')`;
    case "class":
      return Prisma.sql`t."classId"`;
    case "lesson":
      return Prisma.sql`r."lessonId"`;
    case "teacher":
      return Prisma.sql`t."createdById"`;
  }
}

async function namesOf(
  db: Database,
  schoolId: string,
  by: ScoreGrouping,
  ids: string[],
): Promise<ReadonlyMap<string, string>> {
  const where = { schoolId, id: { in: ids } };
  switch (by) {
    case "class": {
      const classes = await db.class.findMany({ where, select: { id: true, name: true } });
      return new Map(classes.map(({ id, name }) => [id, name]));
    }
    case "teacher": {
      const people = await db.person.findMany({ where, select: { id: true, displayName: true } });
      return new Map(people.map(({ id, displayName }) => [id, displayName]));
    }
    case "lesson":
      return lessonTitles(db, schoolId, ids);
    default:
      return new Map();
  }
}
