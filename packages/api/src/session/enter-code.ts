import { GivenCode, Role } from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { actorById } from "../auth/actor.ts";
import { endHalfSignIn, halfSignedIn } from "../auth/half-sign-in.ts";
import { takeCode } from "../auth/second-factor.ts";
import { enter } from "../auth/sign-in.ts";
import { Problem } from "../problem.ts";
import { anybody } from "../trpc.ts";

/**
 * The second step of signing in: the code of the app, or a backup code. Whoever comes here gave the right password, so a
 * wrong code is written down: it may be somebody who should not have it.
 */
export const enterCode = anybody
  .input(z.object({ code: GivenCode }))
  .output(z.object({ role: Role }))
  .mutation(async ({ ctx, input: { code } }) => {
    const half = await halfSignedIn(ctx);
    const actor = await actorById(ctx.db, half);
    const user = await ctx.db.authUser.findUnique({
      where: { schoolId_personId: { schoolId: half.schoolId, personId: half.personId } },
      select: { id: true },
    });
    if (!actor || !user) throw new Problem("signInAgain");
    const write = (action: "factor.refuse" | "factor.useBackup") =>
      record(ctx.db, actor, { action, subject: "person", subjectId: actor.personId });
    const taken = await takeCode(ctx, half, code).catch(async (error: unknown) => {
      if (error instanceof Problem && error.problem === "wrongCode") await write("factor.refuse");
      throw error;
    });
    await endHalfSignIn(ctx, half);
    if (taken === "backup") await write("factor.useBackup");
    await enter(ctx, { schoolId: actor.schoolId, id: actor.personId, userId: user.id, role: actor.role });
    return { role: actor.role };
  });
