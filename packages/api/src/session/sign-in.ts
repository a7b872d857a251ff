import { Role, storable, Username } from "@leesbewijs/domain";
import { z } from "zod";
import { signIn as recognise } from "../auth/sign-in.ts";
import { anybody } from "../trpc.ts";

/** Signs in with the school's code, a name and a password; who has a second factor is asked for a code next. */
export const signIn = anybody
  .input(
    z.object({
      schoolCode: storable(z.string().trim().max(60)),
      username: Username,
      password: z.string().min(1).max(128),
    }),
  )
  .output(z.union([z.object({ role: Role }), z.object({ codeNeeded: z.literal(true) })]))
  .mutation(({ ctx, input }) => recognise(ctx, input));
