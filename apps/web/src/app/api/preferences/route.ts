import { cookies } from "next/headers";
import { env } from "@/env";

const choices = { locale: ["nl", "en"], theme: ["system", "light", "dark"] } as const;
const year = 365 * 24 * 3600;

/** Keeps the chosen language and theme in a cookie. A plain form posts here, so that it works without script. */
export async function POST(request: Request): Promise<Response> {
  const sender = request.headers.get("origin");
  if (sender !== null && !env().APP_ORIGIN.includes(sender)) return new Response(null, { status: 403 });
  const form = await request.formData().catch(() => null);
  const jar = await cookies();
  for (const [name, allowed] of Object.entries(choices)) {
    const value = form?.get(name);
    if (typeof value === "string" && (allowed as readonly string[]).includes(value)) {
      jar.set(name, value, {
        path: "/",
        maxAge: year,
        sameSite: "lax",
        secure: env().APP_ORIGIN[0]?.startsWith("https:") ?? false,
      });
    }
  }
  const back = form?.get("back");
  // Only a path of ours: anything else would send people to a foreign page with our name on the link.
  const path = typeof back === "string" && /^\/(?![/\\])/.test(back) ? back : "/";
  return new Response(null, { status: 303, headers: { location: path } });
}
