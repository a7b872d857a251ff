import { Client } from "pg";
import { writeSealed } from "./sealed-file.ts";
import { migrationsOf, tablesInOrder } from "./tables.ts";

/** What a backup holds, by table. */
export type BackupSaid = { readonly rows: Readonly<Record<string, number>>; readonly bytes: number };

/** Lines of a backup: what it is, then rows of a table in parts, then how many there were. */
export type BackupLine =
  | { readonly kind: "head"; readonly madeAt: string; readonly migrations: readonly string[] }
  | { readonly kind: "rows"; readonly table: string; readonly rows: readonly unknown[] }
  | { readonly kind: "end"; readonly rows: Readonly<Record<string, number>> };

/** Rows in a line. A text that a teacher works on may be a megabyte. */
const part = 200;

/** Writes everything of a database into one file, as of one moment, while people go on working. Compressed and encrypted. */
export async function writeBackup(databaseUrl: string, secret: string, file: string): Promise<BackupSaid> {
  const rows: Record<string, number> = {};
  const bytes = await writeSealed(file, linesOf(databaseUrl, rows), secret);
  return { rows, bytes };
}

/** The lines of a backup, each when it is asked for. `counted` gets the rows of each table. */
async function* linesOf(databaseUrl: string, counted: Record<string, number>): AsyncGenerator<string> {
  const text = (line: BackupLine): string => `${JSON.stringify(line)}\n`;
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    yield text({ kind: "head", madeAt: new Date().toISOString(), migrations: await migrationsOf(client) });
    for (const table of await tablesInOrder(client)) {
      await client.query(`DECLARE "all" CURSOR FOR SELECT row_to_json(t) AS row FROM "${table}" t`);
      let count = 0;
      for (;;) {
        const found = await client.query<{ row: unknown }>(`FETCH ${part} FROM "all"`);
        if (found.rows.length === 0) break;
        count += found.rows.length;
        yield text({ kind: "rows", table, rows: found.rows.map(({ row }) => row) });
      }
      counted[table] = count;
      await client.query('CLOSE "all"');
    }
    yield text({ kind: "end", rows: counted });
    await client.query("COMMIT");
  } finally {
    await client.end();
  }
}
