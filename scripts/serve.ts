import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createServer,
  demoSignIns,
  eraseAgain,
  openErasures,
  seedDemo,
  syncLibrary,
  tidy,
} from "@leesbewijs/api/setup";
import { type EmbeddedServer, freePort, startEmbedded } from "@leesbewijs/db/embedded";
import { migrate } from "@leesbewijs/db/migrate";
import { type AppProcess, startApp } from "./app-process.ts";
import { askForSchool } from "./ask-for-school.ts";
import { root } from "./prepare.mjs";
import { takeNote } from "./run-note.ts";
import { readSettings, type Settings } from "./settings.ts";

const models = pathToFileURL(`${join(root, "packages/language/models")}/`);
const settings = settingsOrStop();
const note = takeNote(join(settings.data, "running.json"));
if ("pid" in note) {
  const where = note.url ? `at ${note.url}` : "and still getting ready";
  console.error(
    `Leesbewijs is already running ${where} (process ${note.pid}). Stop that one first, or open its address.`,
  );
  process.exit(1);
}

function settingsOrStop(): Settings {
  try {
    return readSettings(root);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

let database: EmbeddedServer | undefined;
let app: AppProcess | undefined;
let ending: Promise<never> | undefined;

/** The app first, so that its last answers still reach the database. */
function end(code: number): Promise<never> {
  ending ??= (async () => {
    await app?.stop();
    await database?.stop();
    if (!("pid" in note)) note.remove();
    process.exit(code);
  })();
  return ending;
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void end(0));

try {
  const databaseUrl = settings.databaseUrl ?? (await ownDatabase(settings));
  const port = await freePort(settings.port);
  if (port !== settings.port) console.log(`Port ${settings.port} is taken by another program; using ${port}.`);
  const origin = settings.origin ?? `http://localhost:${port},http://127.0.0.1:${port}`;
  await fill(settings, databaseUrl, origin);
  const env = { DATABASE_URL: databaseUrl, LEESBEWIJS_SECRET: settings.secret, APP_ORIGIN: origin };
  const erasures = { LEESBEWIJS_ERASURES: settings.erasures };
  app = await startApp(root, settings.host, port, { ...env, ...erasures, LEESBEWIJS_DEMO: settings.demo ? "1" : "0" });
  const url = origin.split(",")[0] ?? "";
  note.setUrl(url);
  announce(url);
  setInterval(() => void tidyOnce(databaseUrl, origin), 24 * 3_600_000).unref();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  await end(1);
}

async function ownDatabase({ data }: Settings): Promise<string> {
  const log = (line: string): void => console.error(line);
  const port = 54_320;
  database = await startEmbedded({ directory: join(data, "postgres"), database: "leesbewijs", port, log });
  if (database.port !== port) {
    console.log(`Port ${port} is taken by another program; the database uses ${database.port}.`);
  }
  return database.url;
}

/** Schema, open lessons, and what belongs to a first start. */
async function fill(
  { demo, askForSchool: ask, secret, erasures }: Settings,
  databaseUrl: string,
  origin: string,
): Promise<void> {
  await migrate(databaseUrl);
  const server = createServer({ databaseUrl, secret, origins: origin.split(","), models });
  try {
    await syncLibrary(server.db);
    await tidy(server.db, new Date());
    await eraseAgain(server.db, openErasures(erasures));
    if (demo) await seedDemo(server, new Date());
    else if (ask && (await server.db.school.count({ where: { kind: "school" } })) === 0) {
      console.log("\nThere is no school yet. Its first admin can add everybody else.");
      await askForSchool(server);
    }
  } finally {
    await server.db.$disconnect();
  }
}

/** What has been kept long enough goes, every day. */
async function tidyOnce(databaseUrl: string, origin: string): Promise<void> {
  const server = createServer({ databaseUrl, secret: settings.secret, origins: origin.split(","), models });
  try {
    await tidy(server.db, new Date());
  } catch (error) {
    console.error(`Tidying failed: ${String(error)}`);
  } finally {
    await server.db.$disconnect();
  }
}

function announce(url: string): void {
  console.log(`\nLeesbewijs is running at ${url}\n`);
  if (settings.demo) {
    console.log("This is a demo. Sign in with the school code, a name and a password:");
    for (const { role, schoolCode, username, password } of demoSignIns) {
      console.log(`  ${role.padEnd(8)} ${schoolCode}  ${username.padEnd(13)} ${password}`);
    }
  }
  console.log("\nStop with Ctrl-C.");
}
