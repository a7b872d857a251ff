import type { Pool } from "pg";

/** What is on disk: bytes of rows with their indexes, of the tables that grow with attempts, and of all that was written ahead. */
export type Size = { readonly rows: number; readonly ahead: number };

/** The tables to which an attempt adds rows. */
const tables = ["Attempt", "AnswerEvent", "Answer", "Score", "QuestionScore"];

export async function sizeOf(pool: Pool): Promise<Size> {
  const { rows } = await pool.query<{ rows: string; ahead: string }>(
    `SELECT sum(pg_total_relation_size(quote_ident(name)::regclass)) AS rows,
       pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0') AS ahead
     FROM unnest($1::text[]) AS name`,
    [tables],
  );
  return { rows: Number(rows[0]?.rows), ahead: Number(rows[0]?.ahead) };
}

/** What each of so many attempts has added. */
export const bytesEach = (before: Size, after: Size, count: number): Size => ({
  rows: Math.round((after.rows - before.rows) / count),
  ahead: Math.round((after.ahead - before.ahead) / count),
});
