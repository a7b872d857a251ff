import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** What a headless browser leaves alone, so that a closed network costs no time. */
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/**
 * The Chromium to use: `CHROMIUM_PATH`, else one that is installed, else the one that npm brought (Linux on x64 needs
 * nothing else), else Playwright's own.
 */
export async function browser(): Promise<{ executablePath: string | undefined; args: string[] }> {
  const installed = [
    process.env["CHROMIUM_PATH"] ?? "",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
  ];
  const found = installed.find((path) => path !== "" && existsSync(path));
  if (found) return { executablePath: found, args: quiet };
  if (process.platform === "linux" && process.arch === "x64") {
    const { default: packed } = await import("@sparticuz/chromium");
    return { executablePath: await packed.executablePath(), args: quiet };
  }
  return { executablePath: existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined, args: [] };
}
