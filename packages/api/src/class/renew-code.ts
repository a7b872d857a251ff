import { ClassForTeacher, ClassId } from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { teacher } from "../trpc.ts";
import { renewJoinCode } from "./join-code.ts";
import { loadTaughtClass } from "./load-taught-class.ts";

/** Gives a class a new code; the one before stops working at once. */
export const renewCode = teacher
  .input(z.object({ classId: ClassId }))
  .output(ClassForTeacher.shape.joinCode.unwrap())
  .mutation(async ({ ctx, input: { classId } }) => {
    const { schoolId } = await loadTaughtClass(ctx, classId);
    return ctx.db.$transaction(async (tx) => {
      await record(tx, ctx.actor, { action: "joinCode.renew", subject: "class", subjectId: classId });
      return renewJoinCode(tx, ctx, { schoolId, classId });
    });
  });
