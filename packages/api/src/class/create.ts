import { ClassId, ClassName } from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { loadTaughtClass } from "./load-taught-class.ts";
import { teacher } from "../trpc.ts";
import { renewJoinCode } from "./join-code.ts";

/** Makes a class with its first join code. The sender names it, so that a repeated send makes one class. */
export const create = teacher
  .input(z.object({ classId: ClassId, name: ClassName }))
  .output(z.object({ classId: ClassId }))
  .mutation(async ({ ctx, input: { classId, name } }) => {
    const { schoolId, personId } = ctx.actor;
    await ctx.db.$transaction(async (tx) => {
      const made = await tx.class.createMany({ data: { schoolId, id: classId, name }, skipDuplicates: true });
      if (made.count === 0) return;
      await tx.teaching.create({ data: { schoolId, classId, personId } });
      await renewJoinCode(tx, ctx, { schoolId, classId });
      await record(tx, ctx.actor, { action: "class.create", subject: "class", subjectId: classId });
    });
    await loadTaughtClass(ctx, classId);
    return { classId };
  });
