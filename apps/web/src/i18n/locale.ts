import type { Language } from "@leesbewijs/domain";
import { cookies, headers } from "next/headers";

/** The language of the interface: what the reader chose, else what the browser asks for, else Dutch. */
export async function currentLocale(): Promise<Language> {
  const chosen = (await cookies()).get("locale")?.value;
  if (chosen === "nl" || chosen === "en") return chosen;
  return preferred((await headers()).get("accept-language") ?? "");
}

function preferred(accept: string): Language {
  for (const entry of accept.toLowerCase().split(",")) {
    const tag = entry.trim().slice(0, 2);
    if (tag === "nl" || tag === "en") return tag;
  }
  return "nl";
}
