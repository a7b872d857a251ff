import { z } from "zod";
import { ownReading } from "../scope.ts";
import { reader } from "../trpc.ts";
import { lockPerson } from "./lock-person.ts";

/** Switches review off, which forgets all that was to come back, or on for what is missed from now on. */
export const update = reader
  .input(z.object({ off: z.boolean() }))
  .output(z.object({}))
  .mutation(async ({ ctx, input: { off } }) => {
    const own = ownReading(ctx.actor);
    await ctx.db.$transaction(async (tx) => {
      await lockPerson(tx, own);
      await tx.person.update({
        where: { schoolId_id: { schoolId: own.schoolId, id: own.personId } },
        data: { reviewOff: off },
      });
      if (off) await tx.reviewCard.deleteMany({ where: own });
    });
    return {};
  });
