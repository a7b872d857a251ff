import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openDatabase } from "@leesbewijs/db";
import { startEmbedded } from "@leesbewijs/db/embedded";
import { migrate } from "@leesbewijs/db/migrate";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { libraryFolder } from "../src/lesson/read-library.ts";
import { syncLibrary } from "../src/lesson/sync-library.ts";

declare module "vitest" {
  // An interface, because only an interface can be added to from outside.
  // oxlint-disable-next-line typescript/consistent-type-definitions
  interface ProvidedContext {
    template: string;
    server: string;
  }
}

const folder = fileURLToPath(new URL("../../../.data/test-postgres", import.meta.url));

/**
 * One real PostgreSQL for all tests. The schema and the library go into a template that is made again only when one of
 * them changes; each test file gets a copy of it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startEmbedded({ directory: folder, database: "postgres", durable: false });
  const template = `template_${contentHash()}`;
  const admin = new Client({ connectionString: server.url });
  await admin.connect();
  const databases = await admin.query<{ datname: string }>(
    "SELECT datname FROM pg_database WHERE datname ~ '^(test|template)_'",
  );
  for (const { datname } of databases.rows) {
    if (datname !== template) await admin.query(`DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`);
  }
  if (!databases.rows.some(({ datname }) => datname === template)) await fill(admin, server.url, template);
  await admin.end();
  project.provide("template", template);
  project.provide("server", server.url);
  return () => server.stop();
}

async function fill(admin: Client, url: string, template: string): Promise<void> {
  const fresh = `${template}_new`;
  await admin.query(`CREATE DATABASE "${fresh}"`);
  const target = url.replace(/\/postgres$/, `/${fresh}`);
  await migrate(target);
  const db = openDatabase(target);
  await syncLibrary(db);
  await db.$disconnect();
  await admin.query(`ALTER DATABASE "${fresh}" RENAME TO "${template}"`);
}

function contentHash(): string {
  const hash = createHash("sha256");
  for (const root of [fileURLToPath(new URL("../../../prisma/migrations", import.meta.url)), libraryFolder()]) {
    for (const file of readdirSync(root, { recursive: true, withFileTypes: true })) {
      if (file.isFile()) hash.update(readFileSync(`${file.parentPath}/${file.name}`));
    }
  }
  return hash.digest("hex").slice(0, 16);
}
