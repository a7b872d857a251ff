import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { address, port } from "./address.ts";

const root = join(import.meta.dirname, "..");

/** Starts the app as the README says, on a fresh database, and ends it after the last journey; none where it runs already. */
export default async function startApp(): Promise<() => Promise<void>> {
  if (process.env["E2E_RUNNING"] === "1") return () => Promise.resolve();
  const data = join(root, ".data/e2e");
  rmSync(data, { recursive: true, force: true });
  const app = spawn(process.execPath, ["scripts/start.mjs", "--data", data, "--port", String(port)], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, DATABASE_URL: undefined, NODE_ENV: undefined },
  });
  let said = "";
  app.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  for (let tries = 0; !said.includes(`running at ${address}`); tries++) {
    if (app.exitCode !== null || tries > 1200) throw new Error(`The app did not start at ${address}.\n${said}`);
    await sleep(250);
  }
  return async () => {
    const gone = new Promise((done) => app.once("exit", done));
    app.kill("SIGTERM");
    await gone;
  };
}
