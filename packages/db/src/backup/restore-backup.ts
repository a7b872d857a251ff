import { statSync } from "node:fs";
import { Client } from "pg";
import { migrate } from "../migrate/index.ts";
import { readSealed } from "./sealed-file.ts";
import { migrationsOf, tablesInOrder } from "./tables.ts";
import type { BackupLine, BackupSaid } from "./write-backup.ts";

/**
 * Puts a backup into an empty database, whole or not at all. One of an older version is taken too: columns that came later
 * get their defaults.
 *
 * @throws Error where the file is damaged or of a newer version, or the database holds something
 */
export async function restoreBackup(databaseUrl: string, secret: string, file: string): Promise<BackupSaid> {
  const lines = linesOf(file, secret);
  const head = (await lines.next()).value;
  if (head?.kind !== "head") throw new Error("The backup is not whole.");
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
    let said: Readonly<Record<string, number>> | null = null;
    for await (const line of lines) {
      if (line.kind === "rows") await insert(client, line);
      if (line.kind === "end") said = line.rows;
    }
    if (!said) throw new Error("The backup is not whole.");
    for (const [table, count] of Object.entries(said)) {
      const { rows } = await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM "${table}"`);
      if (rows[0]?.n !== count) throw new Error(`${table} has ${rows[0]?.n} rows instead of ${count}.`);
    }
    await client.query("COMMIT");
    return { rows: said, bytes: statSync(file).size };
  } finally {
    await client.end();
  }
}

/** The lines of a backup, of which no more than one is in memory. What people wrote has no bare end of line in it. */
async function* linesOf(file: string, secret: string): AsyncGenerator<BackupLine, undefined> {
  let begun: Buffer[] = [];
  for await (const part of readSealed(file, secret)) {
    let from = 0;
    for (let end = part.indexOf(10); end >= 0; end = part.indexOf(10, from)) {
      yield parsed([...begun, part.subarray(from, end)]);
      begun = [];
      from = end + 1;
    }
    begun.push(part.subarray(from));
  }
  if (begun.some(({ length }) => length > 0)) yield parsed(begun);
  return undefined;
}

const parsed = (parts: readonly Buffer[]): BackupLine =>
  JSON.parse(Buffer.concat(parts).toString("utf8")) as BackupLine;

async function insert(client: Client, { table, rows }: Extract<BackupLine, { kind: "rows" }>): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
    .map((name) => `"${name.replaceAll('"', '""')}"`)
    .join(", ");
  await client.query(
    `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", $1::json)`,
    [JSON.stringify(rows)],
  );
}
