import type { Database } from "@leesbewijs/db";
import { type AuditArea, AuditFilter, AuditPage } from "@leesbewijs/domain";
import { z } from "zod";
import { admin } from "../trpc.ts";

const pageSize = 50;

/** Which subjects each area is about; looking is told by the action. */
const subjects: Readonly<Record<Exclude<AuditArea, "looking">, readonly string[]>> = {
  people: ["person", "enrolment"],
  classes: ["class", "joinCode"],
  lessons: ["draft", "lesson", "question", "flag"],
  assignments: ["assignment", "correction", "attempt"],
  school: ["school"],
};
const looking = ["score.view", "score.export", "assignment.export"];

/** The log of the school, the newest first, a page at a time. Lines are only added: the database refuses the rest. */
export const list = admin
  .input(z.object({ filter: AuditFilter.default({}), page: z.int().min(1).max(100_000).default(1) }))
  .output(AuditPage)
  .query(async ({ ctx, input: { filter, page } }) => {
    const { schoolId } = ctx.actor;
    const { area, personId, from, until } = filter;
    const where = {
      schoolId,
      ...(area === "looking" && { action: { in: looking } }),
      ...(area && area !== "looking" && { subject: { in: [...subjects[area]] } }),
      ...(personId && { actorId: personId }),
      ...((from ?? until) && { at: { ...(from && { gte: from }), ...(until && { lte: until }) } }),
    };
    const [total, rows] = await Promise.all([
      ctx.db.auditEntry.count({ where }),
      ctx.db.auditEntry.findMany({
        where,
        orderBy: [{ at: "desc" }, { id: "asc" }],
        skip: (page - 1) * pageSize,
        take: pageSize,
      }),
    ]);
    const names = await namesOf(
      ctx.db,
      schoolId,
      rows.flatMap(({ actorId, subjectId }) => [actorId, subjectId]),
    );
    return {
      lines: rows.map(({ id, at, actorId, action, subject, subjectId, details }) => ({
        id,
        at,
        actorName: names.get(actorId) ?? null,
        action,
        subject,
        subjectName: names.get(subjectId) ?? null,
        details: JSON.stringify(details),
      })),
      total,
      page,
      pages: Math.max(1, Math.ceil(total / pageSize)),
    };
  });

/** What people, classes and drafts are called. Ids are random, so no two things share one. */
async function namesOf(db: Database, schoolId: string, all: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const where = { schoolId, id: { in: [...new Set(all)] } };
  const [people, classes, drafts] = await Promise.all([
    db.person.findMany({ where, select: { id: true, displayName: true } }),
    db.class.findMany({ where, select: { id: true, name: true } }),
    db.draft.findMany({ where, select: { id: true, title: true } }),
  ]);
  return new Map([
    ...people.map(({ id, displayName }) => [id, displayName] as const),
    ...classes.map(({ id, name }) => [id, name] as const),
    ...drafts.map(({ id, title }) => [id, title] as const),
  ]);
}
