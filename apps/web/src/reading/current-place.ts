import "server-only";
import { ReadingPlace } from "@leesbewijs/domain";
import { cookies } from "next/headers";
import { currentActor } from "@/auth/actor";
import { api, found } from "@/trpc/server";
import { placeCookie } from "./place-cookie";

/** Where the reader of this page is in a lesson: what a student's account says, else what the device keeps. */
export async function currentPlace(lessonId: string): Promise<ReadingPlace | null> {
  const actor = await currentActor();
  if (actor?.role === "student" && actor.state === "active") return found((await api()).reading.getPlace({ lessonId }));
  const [lesson, form, phase, part, paragraph] = ((await cookies()).get(placeCookie)?.value ?? "").split(".");
  if (lesson !== lessonId) return null;
  const read = ReadingPlace.safeParse({
    form,
    phase,
    part: Number(part) || null,
    paragraph: Number(paragraph) || null,
  });
  return read.success ? read.data : null;
}
