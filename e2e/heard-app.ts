import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { reachDatabase } from "../scripts/running-database.ts";
import { freePort } from "./free-port.ts";

const root = join(import.meta.dirname, "..");
/** Where the journeys' database is. */
export const data = join(root, ".data/e2e");

/** A further process of the app, with everything that it says to its operator. */
export async function startHeard(databaseUrl?: string) {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const url = databaseUrl ?? (await reachDatabase({ databaseUrl: null, data })).url;
  const app = spawn(process.execPath, ["server.mjs", "--port", String(port)], {
    cwd: join(root, "apps/web"),
    stdio: ["ignore", "ignore", "pipe"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      DATABASE_URL: url,
      LEESBEWIJS_SECRET: readFileSync(join(data, "secret"), "utf8").trim(),
      LEESBEWIJS_DEMO: "1",
      APP_ORIGIN: address,
    },
  });
  let said = "";
  app.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const isLive = () =>
    fetch(`${address}/health/live`).then(
      ({ ok }) => ok,
      () => false,
    );
  for (let tries = 0; !(await isLive()); tries++) {
    if (tries > 300) throw new Error(`The app did not start.\n${said}`);
    await sleep(200);
  }
  return {
    address,
    lines: (): string[] => said.split("\n").filter((line) => line !== ""),
    stop: async (): Promise<void> => {
      const gone = new Promise((done) => app.once("exit", done));
      app.kill("SIGTERM");
      await gone;
    },
  };
}
