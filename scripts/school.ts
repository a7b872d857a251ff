import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { createServer, resetFactorByOperator } from "@leesbewijs/api/setup";
import { startEmbedded } from "@leesbewijs/db/embedded";
import { migrate } from "@leesbewijs/db/migrate";
import { askForSchool } from "./ask-for-school.ts";
import { root } from "./prepare.mjs";
import { sayUsage } from "./school/say-usage.ts";

/**
 * `npm run school -- create|list|reset-factor`: the schools of this installation, for its operator. Works beside a running app and without
 * one; what is not given is asked for, a password always.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    code: { type: "string" },
    name: { type: "string" },
    "time-zone": { type: "string" },
    "admin-name": { type: "string" },
    "admin-username": { type: "string" },
    username: { type: "string" },
    data: { type: "string" },
  },
});
const [command] = positionals;
if (command !== "create" && command !== "list" && command !== "reset-factor") {
  sayUsage();
  process.exit(2);
}

const { url, close } = await openInstallation();
const server = createServer({
  databaseUrl: url,
  // Signs nothing here: a school and its admin are made without a session.
  secret: process.env["LEESBEWIJS_SECRET"] ?? "no session is opened by this command",
  origins: ["http://localhost"],
  models: pathToFileURL(`${join(root, "packages/language/models")}/`),
});
try {
  await migrate(url);
  if (command === "create") await create();
  else if (command === "list") await list();
  else await resetFactor();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await server.db.$disconnect();
  await close();
}

async function create(): Promise<void> {
  const school = await askForSchool(server, {
    name: values.name,
    code: values.code,
    timeZone: values["time-zone"],
    displayName: values["admin-name"],
    username: values["admin-username"],
  });
  console.log(`Made "${school.name}". Its admin signs in with school code ${school.code} and adds everybody else.`);
}

async function resetFactor(): Promise<void> {
  const { code, username } = values;
  if (!code || !username) throw new Error("Say whose: --code of the school and --username.");
  const name = await resetFactorByOperator(server, { code: code.toLowerCase(), username: username.toLowerCase() });
  console.log(
    name === null
      ? `"${username}" signs in with the password alone already.`
      : `${name} signs in with the password alone now, and is signed out everywhere. It stands in the school's log.`,
  );
}

async function list(): Promise<void> {
  const schools = await server.db.school.findMany({ where: { kind: "school" }, orderBy: { code: "asc" } });
  for (const { id, code, name, timeZone } of schools) {
    const where = { schoolId: id, state: "active" } as const;
    const [students, teachers, admins] = await Promise.all(
      (["student", "teacher", "admin"] as const).map((role) => server.db.person.count({ where: { ...where, role } })),
    );
    console.log(
      `${code.padEnd(20)} ${name} (${timeZone}): ${students} students, ${teachers} teachers, ${admins} admins`,
    );
  }
  if (schools.length === 0) console.log("There is no school yet.");
}

/** The database of this installation: the one that is named, our own that runs, or our own, started for a moment. */
async function openInstallation(): Promise<{ url: string; close: () => Promise<void> }> {
  const named = process.env["DATABASE_URL"];
  if (named) return { url: named, close: () => Promise.resolve() };
  const directory = join(root, values.data ?? ".data/own", "postgres");
  const running = join(directory, "cluster/postmaster.pid");
  if (existsSync(running)) {
    const [pid, , , port] = readFileSync(running, "utf8").split("\n");
    const password = readFileSync(join(directory, "password"), "utf8").trim();
    const url = `postgresql://leesbewijs:${password}@127.0.0.1:${port}/leesbewijs`;
    if (isAlive(Number(pid))) return { url, close: () => Promise.resolve() };
  }
  const own = await startEmbedded({ directory, database: "leesbewijs", log: (line) => console.error(line) });
  return { url: own.url, close: () => own.stop() };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
