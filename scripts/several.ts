// `npm run several -- --apps 2 [--port 3100] [--data .data/several]`: so many processes of the built app on one database, behind a
// proxy that gives each request to the next of them. `--journeys` runs the journeys against it and stops.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { freePort } from "@leesbewijs/db/embedded";
import { type AppProcess, startApp } from "./app-process.ts";
import { bin, root, turbo } from "./prepare.mjs";
import { reachDatabase } from "./running-database.ts";
import { roundRobin } from "./several/round-robin.ts";

const { values, positionals } = parseArgs({
  options: {
    apps: { type: "string", default: "2" },
    port: { type: "string", default: process.env["E2E_PORT"] ?? "3100" },
    data: { type: "string", default: ".data/e2e" },
    journeys: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
const data = resolve(root, values.data);
const address = `http://localhost:${values.port}`;

turbo("build");
// Journeys expect the demo school as it is on its first day.
if (values.journeys) rmSync(data, { recursive: true, force: true });
const first = await freePort(0);
/** The start command: the database, the demo school, and the first process. */
const start = spawn(
  process.execPath,
  ["--import", "tsx", "scripts/serve.ts", "--data", data, "--port", String(first)],
  {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, DATABASE_URL: undefined, NODE_ENV: undefined, APP_ORIGIN: address },
  },
);
const apps: AppProcess[] = [];
try {
  let said = "";
  for await (const chunk of start.stdout.iterator({ destroyOnReturn: false })) {
    said += String(chunk);
    if (said.includes("is running at")) break;
  }
  if (!said.includes("is running at")) throw new Error(`The first process did not start.\n${said}`);
  start.stdout.resume();
  const { url } = await reachDatabase({ databaseUrl: null, data });
  const secret = readFileSync(join(data, "secret"), "utf8").trim();
  const env = { DATABASE_URL: url, LEESBEWIJS_SECRET: secret, LEESBEWIJS_DEMO: "1", APP_ORIGIN: address };
  const ports = [first];
  while (ports.length < Number(values.apps)) {
    const port = await freePort(0);
    apps.push(await startApp(root, "127.0.0.1", port, env));
    ports.push(port);
  }
  const proxy = await roundRobin(Number(values.port), ports);
  console.log(`${ports.length} processes at ${ports.join(", ")}; running at ${address}`);
  if (values.journeys) process.exitCode = await runJourneys();
  else await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  proxy.close();
  proxy.closeAllConnections();
} finally {
  await Promise.all(apps.map((app) => app.stop()));
  if (start.exitCode === null) {
    start.kill("SIGTERM");
    await once(start, "exit");
  }
}

async function runJourneys(): Promise<number> {
  const journeys = spawn(bin("playwright"), ["test", "--config", "e2e/playwright.config.ts", ...positionals], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, E2E_PORT: values.port, E2E_RUNNING: "1" },
  });
  const [code] = (await once(journeys, "exit")) as [number | null];
  return code ?? 1;
}
