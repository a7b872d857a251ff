import { isUniqueViolation } from "@leesbewijs/db";
import { ClassGroup, ClassId } from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { notFound, Problem } from "../problem.ts";
import { teacher } from "../trpc.ts";
import { loadTaughtClass } from "./load-taught-class.ts";
import { requireStudents } from "./require-students.ts";

/**
 * Puts students of a class together under a name, or changes such a group. The sender names it, so that a repeated send makes
 * one. What was set for a group before is for the same students as it was.
 */
export const saveGroup = teacher
  .input(z.object({ classId: ClassId, group: ClassGroup }))
  .output(z.object({}))
  .mutation(async ({ ctx, input: { classId, group } }) => {
    const { schoolId } = await loadTaughtClass(ctx, classId);
    const { groupId, name, personIds } = group;
    const place = { schoolId, id: groupId };
    try {
      await ctx.db.$transaction(async (tx) => {
        await requireStudents(tx, { schoolId, classId }, personIds);
        const where = { schoolId_id: place };
        const made = await tx.classGroup.upsert({ where, create: { ...place, classId, name }, update: { name } });
        if (made.classId !== classId) throw notFound("group");
        await tx.groupMember.deleteMany({ where: { schoolId, groupId } });
        await tx.groupMember.createMany({
          data: [...new Set(personIds)].map((personId) => ({ schoolId, groupId, personId })),
        });
        await record(tx, ctx.actor, {
          action: "class.group",
          subject: "class",
          subjectId: classId,
          details: { groupId },
        });
      });
    } catch (error) {
      throw isUniqueViolation(error) ? new Problem("groupNameTaken") : error;
    }
    return {};
  });
