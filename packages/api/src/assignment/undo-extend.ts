import { AssignmentId, TimeChangeId } from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { notFound } from "../problem.ts";
import { teacher } from "../trpc.ts";
import { lockTaughtAssignment } from "./lock-taught.ts";

/**
 * Takes an extension back, once. Who is still at it in time that was only there by the extension keeps what was saved, and
 * closes now: nothing is closed in the past. What was set by hand since the extension stays.
 */
export const undoExtend = teacher
  .input(z.object({ assignmentId: AssignmentId, changeId: TimeChangeId }))
  .output(z.object({}))
  .mutation(async ({ ctx, input: { assignmentId, changeId } }) => {
    const { now, actor } = ctx;
    const { schoolId, personId: endedById } = actor;
    await ctx.db.$transaction(async (tx) => {
      await lockTaughtAssignment(tx, actor, assignmentId);
      const change = await tx.timeChange.findFirst({ where: { schoolId, assignmentId, id: changeId, kind: "extend" } });
      if (!change) throw notFound("extension");
      if (change.endedAt !== null) return;
      const { at } = change;
      const minutes = change.minutes ?? 0;
      const ended = { endedAt: now, endedById };
      await tx.timeChange.updateMany({ where: { schoolId, id: changeId }, data: ended });
      await tx.$executeRaw`
        UPDATE "Assignment" SET
          "closesAt" = GREATEST("closesAt" - make_interval(mins => ${minutes}::int), LEAST("closesAt", ${now}::timestamptz)),
          "dueAt" = CASE WHEN "dueAt" - make_interval(mins => ${minutes}::int) > ${at}::timestamptz
            THEN "dueAt" - make_interval(mins => ${minutes}::int) ELSE "dueAt" END
        WHERE "schoolId" = ${schoolId} AND "id" = ${assignmentId}`;
      await tx.$executeRaw`
        UPDATE "Arrangement" SET
          "closesAt" = GREATEST("closesAt" - make_interval(mins => ${minutes}::int), LEAST("closesAt", ${now}::timestamptz)),
          "dueAt" = CASE WHEN "dueAt" - make_interval(mins => ${minutes}::int) > ${at}::timestamptz
            THEN "dueAt" - make_interval(mins => ${minutes}::int) ELSE "dueAt" END
        WHERE "schoolId" = ${schoolId} AND "assignmentId" = ${assignmentId} AND "savedAt" <= ${at}::timestamptz`;
      const details = { minutes };
      await record(tx, actor, {
        action: "assignment.unextend",
        subject: "assignment",
        subjectId: assignmentId,
        details,
      });
    });
    return {};
  });
