import { cookies } from "next/headers";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** The theme that the reader chose; `system` follows the device. */
export async function currentTheme(): Promise<Theme> {
  const chosen = (await cookies()).get("theme")?.value;
  return themes.find((theme) => theme === chosen) ?? "system";
}
