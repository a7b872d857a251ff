import { AssignmentId, TimeChangeId } from "@leesbewijs/domain";
import { hasClosed } from "@leesbewijs/grading";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { Problem } from "../problem.ts";
import { teacher } from "../trpc.ts";
import { lockTaughtAssignment } from "./lock-taught.ts";

/**
 * Gives everybody more time at an assignment that is not over: it closes later, and is due later where it was not due yet.
 * The sender names the extension, so that a repeated send gives it once.
 */
export const extend = teacher
  .input(z.object({ assignmentId: AssignmentId, changeId: TimeChangeId, minutes: z.int().min(1).max(1440) }))
  .output(z.object({}))
  .mutation(async ({ ctx, input: { assignmentId, changeId, minutes } }) => {
    const { now, actor } = ctx;
    const { schoolId, personId: byId } = actor;
    await ctx.db.$transaction(async (tx) => {
      const row = await lockTaughtAssignment(tx, actor, assignmentId);
      if ((await tx.timeChange.count({ where: { schoolId, id: changeId } })) > 0) return;
      if (hasClosed(row, now)) throw new Problem("closed");
      const change = { kind: "extend", at: now, minutes, byId } as const;
      await tx.timeChange.create({ data: { schoolId, id: changeId, assignmentId, ...change } });
      await tx.$executeRaw`
        UPDATE "Assignment" SET
          "closesAt" = "closesAt" + make_interval(mins => ${minutes}::int),
          "dueAt" = "dueAt" + CASE WHEN "dueAt" > ${now}::timestamptz THEN make_interval(mins => ${minutes}::int) ELSE '0' END
        WHERE "schoolId" = ${schoolId} AND "id" = ${assignmentId}`;
      await tx.$executeRaw`
        UPDATE "Arrangement" SET
          "closesAt" = "closesAt" + make_interval(mins => ${minutes}::int),
          "dueAt" = "dueAt" + CASE WHEN "dueAt" > ${now}::timestamptz THEN make_interval(mins => ${minutes}::int) ELSE '0' END
        WHERE "schoolId" = ${schoolId} AND "assignmentId" = ${assignmentId}`;
      const details = { minutes };
      await record(tx, actor, { action: "assignment.extend", subject: "assignment", subjectId: assignmentId, details });
    });
    return {};
  });
