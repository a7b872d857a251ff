import "server-only";
import type { ReadingSettings } from "@leesbewijs/domain";
import { cookies } from "next/headers";
import { cache } from "react";
import { currentActor } from "@/auth/actor";
import { api } from "@/trpc/server";
import { readSettings, settingsCookie } from "./settings-cookie";

/** How the reader of this page likes a text: what a student's account says, else what the device keeps. */
export const currentSettings = cache(async (): Promise<ReadingSettings> => {
  const [actor, jar] = await Promise.all([currentActor(), cookies()]);
  const kept = actor?.role === "student" && actor.state === "active" ? await (await api()).reading.get() : null;
  return kept ?? readSettings(jar.get(settingsCookie)?.value);
});
