import { createHash } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { Pool, type PoolConfig } from "pg";
import { PrismaClient } from "../generated/client.ts";
import { keepPool } from "./statement.ts";

/** The database, or a transaction on it. */
export type Database = PrismaClient;

/**
 * Opens a pool of connections to PostgreSQL. Nothing is connected until the first query.
 *
 * A statement may run for five seconds and wait two for a lock: a report that takes longer must not hold up the saving of
 * answers. A server that is there and does not answer is given up on after eight.
 *
 * @param poolSize connections of this process for everything but the statements that all requests need, 10 by default
 */
export function openDatabase(url: string, poolSize = 10): Database {
  const pool = openPool({ connectionString: url, max: poolSize });
  const quick = openPool({ connectionString: url, max: quickSize, options: "-c enable_seqscan=off" });
  const adapter = new PrismaPg(pool, { disposeExternalPool: true, statementNameGenerator: ({ sql }) => nameOf(sql) });
  // Minimal: an error's text then holds no values of the query, which may be somebody's words.
  const db = new PrismaClient({
    adapter,
    errorFormat: "minimal",
    transactionOptions: { maxWait: 5000, timeout: 5000 },
  });
  keepPool(db, pool, quick);
  const disconnect = db.$disconnect.bind(db);
  const close = async (): Promise<void> => {
    await Promise.all([disconnect(), quick.end()]);
  };
  return Object.assign(db, { $disconnect: close });
}

/**
 * Connections for the statements that every request or every answer needs, so that none of them waits behind a report. A
 * plan that was made while a table was new and small stays on its connection: here it never reads a whole table.
 */
const quickSize = 4;

function openPool(config: PoolConfig): Pool {
  const pool = new Pool({
    connectionTimeoutMillis: 5000,
    statement_timeout: 5000,
    lock_timeout: 2000,
    query_timeout: 8000,
    idle_in_transaction_session_timeout: 10_000,
    keepAlive: true,
    application_name: "leesbewijs",
    ...config,
  });
  // A connection that breaks while nobody uses it is replaced when somebody needs one.
  pool.on("error", () => undefined);
  return pool;
}

const names = new Map<string, string>();
/** Each connection keeps so many plans at most. */
const limit = 500;

/**
 * A statement with a name is parsed and planned once on each connection. What comes in ever new shapes, such as a list of
 * another length, gets none once there are many.
 */
function nameOf(sql: string): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (names.size >= limit) return "";
  const name = `prisma-${createHash("sha256").update(sql).digest("hex").slice(0, 16)}`;
  names.set(sql, name);
  return name;
}
