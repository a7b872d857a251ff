import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startApp } from "../scripts/app-process.ts";
import { reachDatabase } from "../scripts/running-database.ts";
import { freePort } from "./free-port.ts";

const root = join(import.meta.dirname, "..");
const data = join(root, ".data/e2e");

/**
 * The same app on the same database, some days later: a second process beside the one that the journeys run against, with its
 * clock ahead. Whoever was signed in has to sign in again, as after so many days.
 */
export async function startLater(
  days: number,
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const { url } = await reachDatabase({ databaseUrl: null, data });
  const app = await startApp(root, "127.0.0.1", port, {
    DATABASE_URL: url,
    LEESBEWIJS_SECRET: readFileSync(join(data, "secret"), "utf8").trim(),
    LEESBEWIJS_DEMO: "1",
    APP_ORIGIN: address,
    ...env,
    CLOCK_AHEAD_MS: String(days * 86_400_000),
    NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, "moved-clock.mjs")).href}`,
  });
  return { address, stop: app.stop };
}
