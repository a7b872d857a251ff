import { ClassId } from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { teacher } from "../trpc.ts";
import { closeJoinCodes } from "./join-code.ts";
import { loadTaughtClass } from "./load-taught-class.ts";

/** Closes the code of a class: nobody joins until a new one is made. */
export const closeCode = teacher
  .input(z.object({ classId: ClassId }))
  .output(z.object({}))
  .mutation(async ({ ctx, input: { classId } }) => {
    const { schoolId } = await loadTaughtClass(ctx, classId);
    await ctx.db.$transaction(async (tx) => {
      await closeJoinCodes(tx, ctx.now, { schoolId, classId });
      await record(tx, ctx.actor, { action: "joinCode.close", subject: "class", subjectId: classId });
    });
    return {};
  });
