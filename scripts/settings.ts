import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";

/** How the app is started. `demo`: on our own database, with the demo school and secrets of our own making. */
export type Settings = {
  readonly data: string;
  readonly demo: boolean;
  /** Ask for a first admin where there is no school. */
  readonly askForSchool: boolean;
  readonly databaseUrl: string | null;
  readonly host: string;
  readonly port: number;
  readonly origin: string | null;
  readonly secret: string;
  /** The file that keeps who was erased, outside the database. */
  readonly erasures: string;
};

/**
 * Reads the settings from the command line and the environment.
 *
 * A database or `NODE_ENV=production` given from outside means that this is no demo: then nothing is seeded and nothing
 * secret has a default.
 *
 * @throws Error that says what is missing
 */
export function readSettings(root: string): Settings {
  const { values } = parseArgs({
    options: {
      empty: { type: "boolean", default: false },
      port: { type: "string" },
      data: { type: "string" },
      /** Of the commands that write a backup and read one. */
      to: { type: "string" },
    },
    allowPositionals: true,
  });
  const databaseUrl = process.env["DATABASE_URL"] ?? null;
  const real = databaseUrl !== null || process.env["NODE_ENV"] === "production";
  const demo = !real && !values.empty;
  const data = resolve(root, values.data ?? join(".data", demo ? "demo" : "own"));
  const secret = process.env["LEESBEWIJS_SECRET"];
  const origin = process.env["APP_ORIGIN"] ?? null;
  if (real && (!secret || !origin)) {
    throw new Error(
      "Set LEESBEWIJS_SECRET (32 characters of chance or more) and APP_ORIGIN; see docs/how-to/run-for-real.md.",
    );
  }
  return {
    data,
    demo,
    askForSchool: values.empty,
    databaseUrl,
    host: real ? (process.env["HOST"] ?? "127.0.0.1") : "127.0.0.1",
    port: Number(values.port ?? process.env["PORT"] ?? 3000),
    origin,
    secret: secret ?? ownSecret(data),
    erasures: process.env["LEESBEWIJS_ERASURES"] ?? join(data, "erasures.jsonl"),
  };
}

/** The secret of an installation on its own database: made once, kept beside it, readable by its owner alone. */
function ownSecret(data: string): string {
  const file = join(data, "secret");
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600 });
  }
  return readFileSync(file, "utf8").trim();
}
