import { cache } from "react";
import { requireActor } from "@/auth/actor";
import { api, found } from "@/trpc/server";

/** The attempt of the one who asks, loaded once for a page and its title. */
export const loadAttempt = cache(async (attemptId: string) => {
  await requireActor("guest", "student");
  const caller = await api();
  return found(caller.attempt.get({ attemptId }));
});
