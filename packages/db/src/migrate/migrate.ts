import { Client } from "pg";
import { migrationAdapter } from "./migration-adapter.ts";
import { readMigrations } from "./migrations-folder.ts";
import { schemaEngine } from "./schema-engine.ts";

/** Any fixed number: processes that migrate at the same moment wait for each other on it. */
const lock = 7_203_401;

/**
 * Brings the database at `url` to the newest schema and returns the names of the migrations that it applied.
 * Safe to call from several processes at once and again.
 */
export async function migrate(url: string): Promise<string[]> {
  const migrationsList = readMigrations();
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [lock]);
    const missing = await unapplied(
      client,
      migrationsList.migrationDirectories.map((directory) => directory.path),
    );
    if (missing.length === 0) return [];
    const { adapter, dispose } = migrationAdapter(url);
    try {
      const engine = await schemaEngine(adapter);
      const filters = { externalTables: [], externalEnums: [] };
      return (await engine.applyMigrations({ migrationsList, filters })).appliedMigrationNames;
    } finally {
      await dispose();
    }
  } finally {
    await client.end();
  }
}

/** Spares the engine's start when there is nothing to do. A failed migration counts as missing: the engine explains it. */
async function unapplied(client: Client, names: readonly string[]): Promise<string[]> {
  const table = await client.query("SELECT to_regclass('_prisma_migrations') AS name");
  if (table.rows[0]?.name === null) return [...names];
  const rows = await client.query<{ migration_name: string }>(
    "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
  );
  const applied = new Set(rows.rows.map((row) => row.migration_name));
  return names.filter((name) => !applied.has(name));
}
