import type { Database } from "@leesbewijs/db";
import { SchoolOverview } from "@leesbewijs/domain";
import { z } from "zod";
import { admin } from "../trpc.ts";
import { classFigures } from "./class-figures.ts";

const day = 86_400_000;
const weeksShown = 12;
type Figures = { readonly scores: number; readonly mean: number | null };

/** The school at a glance: its people, what is going on, and how each class does this school year, a page at a time. */
export const overview = admin
  .input(z.object({ page: z.int().min(1).max(10_000).default(1) }))
  .output(SchoolOverview)
  .query(async ({ ctx, input: { page } }) => {
    const { schoolId, timeZone } = ctx.actor;
    const { db, now } = ctx;
    const at = (days: number): Date => new Date(now.getTime() - days * day);
    const [people, openAssignments, flagsWaiting, draftsFailing, week, weekBefore, weeks, classes] = await Promise.all([
      db.person.groupBy({ by: ["role", "state"], where: { schoolId }, _count: true }),
      db.assignment.count({
        where: {
          schoolId,
          archivedAt: null,
          opensAt: { lte: now },
          closesAt: { gt: now },
          class: { archivedAt: null },
        },
      }),
      db.questionFlag.count({ where: { schoolId, withdrawnAt: null, handledAt: null } }),
      db.draft.count({ where: { schoolId, removedAt: null, failing: { gt: 0 } } }),
      figuresBetween(db, schoolId, at(7), now),
      figuresBetween(db, schoolId, at(14), at(7)),
      weeksUntil(db, schoolId, now, timeZone),
      classFigures(ctx, page),
    ]);
    const count = (role: string, state: string): number =>
      people.find((one) => one.role === role && one.state === state)?._count ?? 0;
    return SchoolOverview.parse({
      students: count("student", "active"),
      waiting: count("student", "pending"),
      teachers: count("teacher", "active"),
      openAssignments,
      flagsWaiting,
      draftsFailing,
      week,
      weekBefore,
      weeks,
      ...classes,
    });
  });

async function figuresBetween(db: Database, schoolId: string, from: Date, until: Date) {
  const [row] = await db.$queryRaw<Figures[]>`
    SELECT count(*)::int AS "scores", avg(s."share")::float8 AS "mean"
    FROM "Attempt" a JOIN "Score" s ON s."schoolId" = a."schoolId" AND s."attemptId" = a."id"
    WHERE a."schoolId" = ${schoolId} AND a."assignmentId" IS NOT NULL
      AND a."submittedAt" > ${from} AND a."submittedAt" <= ${until}`;
  return { scores: row?.scores ?? 0, meanShare: row?.mean ?? null };
}

/** Weeks begin on Monday, as the school counts days; a week without scores is a week too. */
async function weeksUntil(db: Database, schoolId: string, now: Date, timeZone: string) {
  const rows = await db.$queryRaw<(Figures & { week: string })[]>`
    SELECT to_char(w, 'YYYY-MM-DD') AS "week", count(s.*)::int AS "scores", avg(s."share")::float8 AS "mean"
    FROM generate_series(
      date_trunc('week', ${now}::timestamptz AT TIME ZONE ${timeZone}) - make_interval(weeks => ${weeksShown - 1}::int),
      date_trunc('week', ${now}::timestamptz AT TIME ZONE ${timeZone}), interval '1 week') w
    LEFT JOIN "Attempt" a ON a."schoolId" = ${schoolId} AND a."assignmentId" IS NOT NULL
      AND a."submittedAt" >= w AT TIME ZONE ${timeZone} AND a."submittedAt" < (w + interval '1 week') AT TIME ZONE ${timeZone}
    LEFT JOIN "Score" s ON s."schoolId" = a."schoolId" AND s."attemptId" = a."id"
    GROUP BY w ORDER BY w`;
  return rows.map(({ week, scores, mean }) => ({ week, scores, meanShare: mean }));
}
