import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DiffTarget } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { migrationsFolder, prismaFolder } from "./migrations-folder.ts";
import { migrationAdapter } from "./migration-adapter.ts";
import { schemaEngine } from "./schema-engine.ts";

/** The schema as the newest migration leaves it: the engine compares files, since it cannot read a live database here. */
const migrated = join(migrationsFolder, "migrated.prisma");
const wanted = join(prismaFolder, "schema.prisma");

/**
 * Writes the next migration: the SQL from the last migrated schema to `schema.prisma`.
 *
 * @param name what the migration does, such as `add_flags`
 * @param url any PostgreSQL server: the engine wants a connection, though it compares files
 * @returns the file that was written, to be read and, where needed, completed by hand; null where nothing changed
 */
export async function newMigration(name: string, now: Date, url: string): Promise<string | null> {
  const { adapter, dispose } = migrationAdapter(url);
  const engine = await schemaEngine(adapter);
  const { stdout } = await engine.diff({
    from: existsSync(migrated) ? schemaFile(migrated) : { tag: "empty" },
    to: schemaFile(wanted),
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  await dispose();
  if (!stdout || stdout.includes("This is an empty migration")) return null;
  const stamp = now.toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = join(migrationsFolder, `${stamp}_${name.replace(/\W+/g, "_").toLowerCase()}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(migrationsFolder, "migration_lock.toml"), 'provider = "postgresql"\n');
  writeFileSync(join(folder, "migration.sql"), stdout);
  copyFileSync(wanted, migrated);
  return join(folder, "migration.sql");
}

function schemaFile(path: string): DiffTarget {
  return { tag: "schemaDatamodel", files: [{ path, content: readFileSync(path, "utf8") }] };
}
