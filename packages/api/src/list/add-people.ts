import { ListAdded, ListedRole, ListedStudent, OpId } from "@leesbewijs/domain";
import { z } from "zod";
import { budgets, spend } from "../auth/throttle.ts";
import { admin } from "../trpc.ts";
import { addListed } from "./add-listed.ts";
import { classesByName } from "./classes-by-name.ts";

/** Adds the students or teachers of a list to the school; students into the classes that the list names. */
export const addPeople = admin
  .input(z.object({ role: ListedRole, opId: OpId, students: z.array(ListedStudent).min(1).max(200) }))
  .output(ListAdded)
  .mutation(async ({ ctx, input: { role, opId, students } }) => {
    const { schoolId, personId } = ctx.actor;
    await spend(ctx.db, `lists:${schoolId}/${personId}`, budgets.lists, ctx.now);
    const meant = await classesByName(ctx.db, ctx.actor, role, students);
    return addListed(ctx, { opId, about: `school ${role}`, meant, students });
  });
