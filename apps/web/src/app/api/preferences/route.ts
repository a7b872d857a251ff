import { cookies } from "next/headers";
import { currentActor } from "@/auth/actor";
import { env } from "@/env";
import { currentSettings } from "@/reading/current-settings";
import { changeSettings, settingsCookie, writeSettings } from "@/reading/settings-cookie";
import { api } from "@/trpc/server";
import { fromOwnPage } from "../own-page";

const choices = { locale: ["nl", "en"], theme: ["system", "light", "dark"] } as const;
const year = 365 * 24 * 3600;

/**
 * Keeps the chosen language and theme in a cookie, and how a text is liked with the account of a student or in a cookie. A
 * plain form posts here, so that it works without script.
 */
export async function POST(request: Request): Promise<Response> {
  if (!fromOwnPage(request)) return new Response(null, { status: 403 });
  // The form is small, and what does not say how large it is, is not read.
  const size = Number(request.headers.get("content-length") ?? Number.NaN);
  if (Number.isNaN(size) || size > 16_384) return new Response(null, { status: 413 });
  const form = await request.formData().catch(() => null);
  for (const [name, allowed] of Object.entries(choices)) {
    const value = form?.get(name);
    if (typeof value === "string" && (allowed as readonly string[]).includes(value)) await keep(name, value);
  }
  await keepSettings(Object.fromEntries(form?.entries() ?? []));
  const back = form?.get("back");
  // Only a path of ours: anything else would send people to a foreign page with our name on the link.
  const path = typeof back === "string" && /^\/(?![/\\])/.test(back) ? back : "/";
  return new Response(null, { status: 303, headers: { location: path } });
}

async function keepSettings(fields: Readonly<Record<string, unknown>>): Promise<void> {
  const before = await currentSettings();
  const settings = changeSettings(before, fields);
  if (JSON.stringify(settings) === JSON.stringify(before)) return;
  const actor = await currentActor();
  if (actor?.role === "student" && actor.state === "active") await (await api()).reading.update({ settings });
  else await keep(settingsCookie, writeSettings(settings));
}

async function keep(name: string, value: string): Promise<void> {
  (await cookies()).set(name, value, {
    path: "/",
    maxAge: year,
    sameSite: "lax",
    secure: env().APP_ORIGIN[0]?.startsWith("https:") ?? false,
  });
}
