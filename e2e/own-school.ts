import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { reachDatabase } from "../scripts/running-database.ts";
import { type Asker, asker } from "./api.ts";

const root = join(import.meta.dirname, "..");

/** A school of its own, for what would be in the way of every other journey in the demo school. */
export type OwnSchool = { readonly code: string; readonly name: string; readonly admin: Asker };
export const ownPassword = "twaalf losse gewone woorden";

/** Makes a school as its operator does, with an admin `beheer`. */
export async function ownSchool(code: string): Promise<OwnSchool> {
  const name = `School ${code}`;
  const given = ["--code", code, "--name", name, "--time-zone", "Europe/Amsterdam"];
  const admin = ["--admin-name", "Bea Beheer", "--admin-username", "beheer"];
  await operator(["create", ...given, ...admin], `${ownPassword}\n`);
  return { code, name, admin: await asker("beheer", ownPassword, undefined, code) };
}

/** Adds somebody to the school. */
export async function addPerson({ admin }: OwnSchool, role: string, username: string, displayName: string) {
  await admin.mutate("person.create", { personId: randomUUID(), role, username, displayName, password: ownPassword });
}

/** What the operator types on the command line, and what it answers. */
export async function operator(args: readonly string[], typed = ""): Promise<string> {
  const { url } = await reachDatabase({ databaseUrl: null, data: join(root, ".data/e2e") });
  const command = spawn(process.execPath, ["--import", "tsx", "scripts/school.ts", ...args], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: url },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [command.stdout, command.stderr]) stream.on("data", (chunk: Buffer) => (said += String(chunk)));
  command.stdin.end(typed);
  const code = await new Promise((done) => command.once("exit", done));
  if (code !== 0) throw new Error(said);
  return said;
}
