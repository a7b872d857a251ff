import { ClassId, ListAdded, ListedStudent, OpId } from "@leesbewijs/domain";
import { z } from "zod";
import { budgets, spend } from "../auth/throttle.ts";
import { loadTaughtClass } from "../class/load-taught-class.ts";
import { teacher } from "../trpc.ts";
import { addListed } from "./add-listed.ts";

/** Adds the students of a list to a class. */
export const add = teacher
  .input(z.object({ classId: ClassId, opId: OpId, students: z.array(ListedStudent).min(1).max(200) }))
  .output(ListAdded)
  .mutation(async ({ ctx, input: { classId, opId, students } }) => {
    const { schoolId } = await loadTaughtClass(ctx, classId);
    await spend(ctx.db, `lists:${schoolId}/${ctx.actor.personId}`, budgets.lists, ctx.now);
    const meant = { role: "student", classOf: () => classId } as const;
    return addListed(ctx, { opId, about: classId, meant, students });
  });
