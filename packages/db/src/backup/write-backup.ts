import { closeSync, fsyncSync, openSync, renameSync, writeSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { Client } from "pg";
import { seal } from "./seal.ts";
import { migrationsOf, tablesInOrder } from "./tables.ts";

/** What a backup holds, by table. */
export type BackupSaid = { readonly rows: Readonly<Record<string, number>>; readonly bytes: number };

/** Lines of a backup: what it is, then rows of a table in parts, then how many there were. */
export type BackupLine =
  | { readonly kind: "head"; readonly madeAt: string; readonly migrations: readonly string[] }
  | { readonly kind: "rows"; readonly table: string; readonly rows: readonly unknown[] }
  | { readonly kind: "end"; readonly rows: Readonly<Record<string, number>> };

const part = 2000;

/**
 * Writes everything of a database into one file, as of one moment, while people go on working. Compressed and encrypted; the
 * file has its name only when it is whole and on disk.
 */
export async function writeBackup(databaseUrl: string, secret: string, file: string): Promise<BackupSaid> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const lines: string[] = [];
  const add = (line: BackupLine): void => void lines.push(JSON.stringify(line));
  const rows: Record<string, number> = {};
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    add({ kind: "head", madeAt: new Date().toISOString(), migrations: await migrationsOf(client) });
    for (const table of await tablesInOrder(client)) {
      await client.query(`DECLARE "all" CURSOR FOR SELECT row_to_json(t) AS row FROM "${table}" t`);
      rows[table] = 0;
      for (;;) {
        const found = await client.query<{ row: unknown }>(`FETCH ${part} FROM "all"`);
        if (found.rows.length === 0) break;
        rows[table] += found.rows.length;
        add({ kind: "rows", table, rows: found.rows.map(({ row }) => row) });
      }
      await client.query('CLOSE "all"');
    }
    add({ kind: "end", rows });
    await client.query("COMMIT");
  } finally {
    await client.end();
  }
  const sealed = seal(gzipSync(lines.join("\n")), secret);
  keep(file, sealed);
  return { rows, bytes: sealed.length };
}

function keep(file: string, bytes: Buffer): void {
  const fresh = `${file}.new`;
  const handle = openSync(fresh, "w", 0o600);
  writeSync(handle, bytes);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(fresh, file);
}
