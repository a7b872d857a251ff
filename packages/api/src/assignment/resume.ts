import { AssignmentId, TimeChangeId } from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { notFound } from "../problem.ts";
import { teacher } from "../trpc.ts";
import { lockTaughtAssignment } from "./lock-taught.ts";

/**
 * Lets time go on after a pause: everything that was still to come moves by as long as it stood still. For whom it had
 * closed before, it has closed by now as well. Ends the pause that it names, once.
 */
export const resume = teacher
  .input(z.object({ assignmentId: AssignmentId, changeId: TimeChangeId }))
  .output(z.object({}))
  .mutation(async ({ ctx, input: { assignmentId, changeId } }) => {
    const { now, actor } = ctx;
    const { schoolId, personId: endedById } = actor;
    await ctx.db.$transaction(async (tx) => {
      await lockTaughtAssignment(tx, actor, assignmentId);
      const change = { schoolId, assignmentId, id: changeId, kind: "pause" } as const;
      if ((await tx.timeChange.count({ where: change })) === 0) throw notFound("pause");
      const ended = { endedAt: now, endedById };
      const { count } = await tx.timeChange.updateMany({ where: { ...change, endedAt: null }, data: ended });
      if (count === 0) return;
      // Moments that were set by hand during the pause were set by somebody who knew of it.
      await tx.$executeRaw`
        UPDATE "Arrangement" o SET
          "dueAt" = o."dueAt" + (${now}::timestamptz - GREATEST(s."pausedAt", o."savedAt")),
          "closesAt" = o."closesAt" + (${now}::timestamptz - GREATEST(s."pausedAt", o."savedAt"))
        FROM "Assignment" s
        WHERE s."schoolId" = ${schoolId} AND s."id" = ${assignmentId}
          AND o."schoolId" = s."schoolId" AND o."assignmentId" = s."id" AND o."savedAt" < ${now}::timestamptz`;
      await tx.$executeRaw`
        UPDATE "Assignment" SET
          "dueAt" = "dueAt" + (${now}::timestamptz - "pausedAt"),
          "closesAt" = "closesAt" + (${now}::timestamptz - "pausedAt"),
          "stoodStill" = "stoodStill" + EXTRACT(EPOCH FROM ${now}::timestamptz - "pausedAt")::int,
          "pausedAt" = NULL
        WHERE "schoolId" = ${schoolId} AND "id" = ${assignmentId}`;
      await record(tx, actor, { action: "assignment.resume", subject: "assignment", subjectId: assignmentId });
    });
    ctx.boards.changed({ schoolId, assignmentId });
    return {};
  });
