import { ClassId, PersonId } from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { teacher } from "../trpc.ts";
import { loadTaughtClass } from "./load-taught-class.ts";

/** Lets students who joined by code into the class. Admitting somebody twice changes nothing. */
export const admit = teacher
  .input(z.object({ classId: ClassId, personIds: z.array(PersonId).min(1).max(200) }))
  .output(z.object({ admitted: z.int().min(0) }))
  .mutation(async ({ ctx, input: { classId, personIds } }) => {
    const { schoolId } = await loadTaughtClass(ctx, classId);
    return ctx.db.$transaction(async (tx) => {
      const waiting = await tx.enrolment.findMany({
        where: { schoolId, classId, personId: { in: personIds }, state: "pending" },
        select: { personId: true },
      });
      const ids = waiting.map(({ personId }) => personId);
      if (ids.length === 0) return { admitted: 0 };
      await tx.enrolment.updateMany({
        where: { schoolId, classId, personId: { in: ids }, state: "pending" },
        data: { state: "active" },
      });
      await tx.person.updateMany({
        where: { schoolId, id: { in: ids }, state: "pending" },
        data: { state: "active" },
      });
      for (const subjectId of ids) {
        await record(tx, ctx.actor, { action: "enrolment.admit", subject: "person", subjectId, details: { classId } });
      }
      return { admitted: ids.length };
    });
  });
