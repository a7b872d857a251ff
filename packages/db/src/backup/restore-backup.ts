import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { Client } from "pg";
import { migrate } from "../migrate/index.ts";
import { unseal } from "./seal.ts";
import { migrationsOf, tablesInOrder } from "./tables.ts";
import type { BackupLine, BackupSaid } from "./write-backup.ts";

/**
 * Puts a backup into an empty database, whole or not at all. One of an older version is taken too: columns that came later
 * get their defaults.
 *
 * @throws Error where the file is damaged or of a newer version, or the database holds something
 */
export async function restoreBackup(databaseUrl: string, secret: string, file: string): Promise<BackupSaid> {
  const box = readFileSync(file);
  const lines = gunzipSync(unseal(box, secret))
    .toString("utf8")
    .split("\n")
    .map((line) => JSON.parse(line) as BackupLine);
  const [head] = lines;
  const end = lines.at(-1);
  if (head?.kind !== "head" || end?.kind !== "end") throw new Error("The backup is not whole.");
  await migrate(databaseUrl);
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const known = await migrationsOf(client);
    const unknown = head.migrations.filter((name) => !known.includes(name));
    if (unknown.length > 0) throw new Error(`The backup is of a newer version (${unknown.join(", ")}).`);
    await client.query("BEGIN");
    for (const table of await tablesInOrder(client)) {
      const { rowCount } = await client.query(`SELECT 1 FROM "${table}" LIMIT 1`);
      if (rowCount) throw new Error(`The database is not empty (${table}). A backup is put into an empty one.`);
    }
    for (const line of lines) if (line.kind === "rows") await insert(client, line);
    for (const [table, count] of Object.entries(end.rows)) {
      const { rows } = await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM "${table}"`);
      if (rows[0]?.n !== count) throw new Error(`${table} has ${rows[0]?.n} rows instead of ${count}.`);
    }
    await client.query("COMMIT");
    return { rows: end.rows, bytes: box.length };
  } finally {
    await client.end();
  }
}

async function insert(client: Client, { table, rows }: Extract<BackupLine, { kind: "rows" }>): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
    .map((name) => `"${name.replaceAll('"', '""')}"`)
    .join(", ");
  await client.query(
    `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", $1::json)`,
    [JSON.stringify(rows)],
  );
}
