import { z } from "zod";
import { provePassword } from "../auth/prove-password.ts";
import { member } from "../trpc.ts";

/** Gives the password again, for what asks for it: it is good for a quarter of an hour in this session. */
export const prove = member
  .input(z.object({ password: z.string().min(1).max(128) }))
  .output(z.object({}))
  .mutation(async ({ ctx, input: { password } }) => {
    await provePassword(ctx, password);
    return {};
  });
