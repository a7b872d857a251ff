import { ClassId, PersonId } from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { notFound } from "../problem.ts";
import { teacher } from "../trpc.ts";
import { loadTaughtClass } from "./load-taught-class.ts";

/** Puts back a student who was taken out, as admitted as they were: the undo of a removal. */
export const restoreStudent = teacher
  .input(z.object({ classId: ClassId, personId: PersonId }))
  .output(z.object({}))
  .mutation(async ({ ctx, input: { classId, personId } }) => {
    const { schoolId } = await loadTaughtClass(ctx, classId);
    const place = { schoolId, classId, personId };
    const found = await ctx.db.enrolment.findUnique({
      where: { schoolId_classId_personId: place },
      include: { person: true },
    });
    if (!found) throw notFound("enrolment");
    if (found.state !== "removed") return {};
    const state = found.person.state === "pending" ? "pending" : "active";
    await ctx.db.$transaction(async (tx) => {
      await tx.enrolment.update({ where: { schoolId_classId_personId: place }, data: { state } });
      await record(tx, ctx.actor, {
        action: "enrolment.restore",
        subject: "person",
        subjectId: personId,
        details: { classId },
      });
    });
    return {};
  });
