import { AssignmentSummary } from "@leesbewijs/domain";
import { z } from "zod";
import { finaliseOverdue } from "../attempt/finalise-overdue.ts";
import { taughtAssignments, taughtAttempts } from "../scope.ts";
import { teacher } from "../trpc.ts";
import { assignmentHead, assignmentInclude } from "./assignment-row.ts";

/** What a teacher has set, newest first, with how many students are where. */
export const listForTeacher = teacher
  .input(z.object({}))
  .output(z.array(AssignmentSummary))
  .query(async ({ ctx }) => {
    await finaliseOverdue(ctx, taughtAttempts(ctx.actor));
    const rows = await ctx.db.assignment.findMany({
      where: taughtAssignments(ctx.actor),
      include: {
        ...assignmentInclude,
        class: { select: { name: true, enrolments: { where: { state: "active" }, select: { personId: true } } } },
        students: { select: { personId: true } },
        attempts: {
          select: {
            personId: true,
            submittedAt: true,
            _count: { select: { flags: { where: { withdrawnAt: null, handledAt: null } } } },
          },
        },
      },
      orderBy: [{ createdAt: "desc" }, { id: "asc" }],
      take: 200,
    });
    const all = rows.map(async (row): Promise<AssignmentSummary> => {
      const chosen = new Set([...row.students, ...row.attempts].map(({ personId }) => personId));
      const inClass = row.class.enrolments.map(({ personId }) => personId);
      const students = new Set(inClass.filter((personId) => row.wholeClass || chosen.has(personId)));
      const started = row.attempts.filter(({ personId }) => students.has(personId));
      const done = new Set(started.filter(({ submittedAt }) => submittedAt).map(({ personId }) => personId));
      const busy = new Set(started.filter(({ personId }) => !done.has(personId)).map(({ personId }) => personId));
      const flags = row.attempts.reduce((sum, { _count }) => sum + _count.flags, 0);
      const counts = { students: students.size, busy: busy.size, submitted: done.size, flags };
      return { ...(await assignmentHead(ctx.db, row)), wholeClass: row.wholeClass, ...counts };
    });
    return Promise.all(all);
  });
