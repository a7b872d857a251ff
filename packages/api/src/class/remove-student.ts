import { ClassId, PersonId } from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { notFound } from "../problem.ts";
import { teacher } from "../trpc.ts";
import { loadTaughtClass } from "./load-taught-class.ts";

/**
 * Takes a student out of a class, or turns away one who asked to join. Work is kept; a student who is put back finds it
 * again.
 */
export const removeStudent = teacher
  .input(z.object({ classId: ClassId, personId: PersonId }))
  .output(z.object({}))
  .mutation(async ({ ctx, input: { classId, personId } }) => {
    const { schoolId } = await loadTaughtClass(ctx, classId);
    const place = { schoolId, classId, personId };
    const found = await ctx.db.enrolment.findUnique({ where: { schoolId_classId_personId: place } });
    if (!found) throw notFound("enrolment");
    if (found.state === "removed") return {};
    await ctx.db.$transaction(async (tx) => {
      await tx.enrolment.update({ where: { schoolId_classId_personId: place }, data: { state: "removed" } });
      await record(tx, ctx.actor, {
        action: "enrolment.remove",
        subject: "person",
        subjectId: personId,
        details: { classId },
      });
    });
    return {};
  });
