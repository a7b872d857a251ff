import { type PersonId, SchoolId } from "@leesbewijs/domain";
import { z } from "zod";
import { createPerson } from "../auth/account.ts";
import { openSession } from "../auth/sign-in.ts";
import { budgets, spend } from "../auth/throttle.ts";
import { newId } from "../new-id.ts";
import { openSchoolId } from "../scope.ts";
import { anybody } from "../trpc.ts";

/** Gives a visitor a seat, so that answers are kept without an account. Whoever has a session keeps it. */
export const startGuest = anybody.output(z.object({})).mutation(async ({ ctx }) => {
  if (ctx.actor) return {};
  await spend(ctx.db, `guests:${ctx.address}`, budgets.guests, ctx.now);
  const userId = await ctx.db.$transaction((tx) =>
    createPerson(tx, {
      schoolId: SchoolId.parse(openSchoolId),
      personId: newId<PersonId>(),
      role: "guest",
      state: "active",
      displayName: "-",
      username: null,
      passwordHash: null,
    }),
  );
  await openSession(ctx, userId, "guest");
  return {};
});
