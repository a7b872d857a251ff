import { ClassId, GroupId } from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { teacher } from "../trpc.ts";
import { loadTaughtClass } from "./load-taught-class.ts";

/** Takes the name off a group; its students stay in the class and keep what was set for them. Doing it twice changes nothing. */
export const removeGroup = teacher
  .input(z.object({ classId: ClassId, groupId: GroupId }))
  .output(z.object({}))
  .mutation(async ({ ctx, input: { classId, groupId } }) => {
    const { schoolId } = await loadTaughtClass(ctx, classId);
    await ctx.db.$transaction(async (tx) => {
      const { count } = await tx.classGroup.deleteMany({ where: { schoolId, classId, id: groupId } });
      if (count === 0) return;
      await record(tx, ctx.actor, {
        action: "class.ungroup",
        subject: "class",
        subjectId: classId,
        details: { groupId },
      });
    });
    return {};
  });
