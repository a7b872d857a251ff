import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startApp } from "../scripts/app-process.ts";
import { freePort } from "./free-port.ts";

const root = join(import.meta.dirname, "..");
const data = join(root, ".data/e2e");
const kept = (file: string): string => readFileSync(join(data, file), "utf8").trim();

/**
 * The same app on the same database, some days later: a second process beside the one that the journeys run against, with its
 * clock ahead. Whoever was signed in has to sign in again, as after so many days.
 */
export async function startLater(
  days: number,
): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const databasePort = kept("postgres/cluster/postmaster.pid").split("\n")[3] ?? "";
  const app = await startApp(root, "127.0.0.1", port, {
    DATABASE_URL: `postgresql://leesbewijs:${kept("postgres/password")}@127.0.0.1:${databasePort}/leesbewijs`,
    LEESBEWIJS_SECRET: kept("secret"),
    LEESBEWIJS_DEMO: "1",
    APP_ORIGIN: address,
    CLOCK_AHEAD_MS: String(days * 86_400_000),
    NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, "moved-clock.mjs")).href}`,
  });
  return { address, stop: app.stop };
}
