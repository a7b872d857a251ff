import { z } from "zod";
import { closeSession } from "../auth/sign-in.ts";
import { visitor } from "../trpc.ts";

/** Ends the session, here and on the server. */
export const signOut = visitor.output(z.object({})).mutation(async ({ ctx }) => {
  await closeSession(ctx);
  return {};
});
