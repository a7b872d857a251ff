import { z } from "zod";
import { closeSession } from "../auth/sign-in.ts";
import { anybody } from "../trpc.ts";

/** Ends the session, here and on the server. */
export const signOut = anybody.output(z.object({})).mutation(async ({ ctx }) => {
  await closeSession(ctx);
  return {};
});
