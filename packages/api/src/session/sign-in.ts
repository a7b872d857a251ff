import { Role, storable, Username } from "@leesbewijs/domain";
import { z } from "zod";
import { signIn as recognise } from "../auth/sign-in.ts";
import { visitor } from "../trpc.ts";

/** Signs in with the school's code, a name and a password. */
export const signIn = visitor
  .input(
    z.object({
      schoolCode: storable(z.string().trim().max(60)),
      username: Username,
      password: z.string().min(1).max(128),
    }),
  )
  .output(z.object({ role: Role }))
  .mutation(async ({ ctx, input }) => ({ role: await recognise(ctx, input) }));
