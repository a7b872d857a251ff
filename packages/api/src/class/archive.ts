import { ClassId } from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { notFound } from "../problem.ts";
import { archivedClasses, taughtClasses } from "../scope.ts";
import { teacher } from "../trpc.ts";
import { closeJoinCodes } from "./join-code.ts";

/** Puts a class away, or brings it back as it was. Its students no longer see its assignments; work and scores are kept. */
export const archive = teacher
  .input(z.object({ classId: ClassId, archived: z.boolean() }))
  .output(z.object({}))
  .mutation(async ({ ctx, input: { classId, archived } }) => {
    const { schoolId } = ctx.actor;
    const reachable = { OR: [taughtClasses(ctx.actor), archivedClasses(ctx.actor)] };
    const found = await ctx.db.class.findFirst({ where: { ...reachable, id: classId } });
    if (!found) throw notFound("class");
    if ((found.archivedAt !== null) === archived) return {};
    await ctx.db.$transaction(async (tx) => {
      const where = { schoolId_id: { schoolId, id: classId } };
      await tx.class.update({ where, data: { archivedAt: archived ? ctx.now : null } });
      if (archived) await closeJoinCodes(tx, ctx.now, { schoolId, classId });
      await record(tx, ctx.actor, {
        action: archived ? "class.archive" : "class.restore",
        subject: "class",
        subjectId: classId,
      });
    });
    return {};
  });
