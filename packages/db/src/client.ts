import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "../generated/client.ts";

/** The database, or a transaction on it. */
export type Database = PrismaClient;

/**
 * Opens a pool of connections to PostgreSQL. Nothing is connected until the first query.
 *
 * A statement may run for five seconds and wait two for a lock: a report that takes longer must not hold up the saving of
 * answers. A server that is there and does not answer is given up on after eight.
 *
 * @param poolSize connections of this process, 10 by default
 */
export function openDatabase(url: string, poolSize = 10): Database {
  const adapter = new PrismaPg({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: 5000,
    statement_timeout: 5000,
    lock_timeout: 2000,
    query_timeout: 8000,
    keepAlive: true,
    idle_in_transaction_session_timeout: 10_000,
    application_name: "leesbewijs",
  });
  // Minimal: an error's text then holds no values of the query, which may be somebody's words.
  return new PrismaClient({ adapter, errorFormat: "minimal", transactionOptions: { maxWait: 5000, timeout: 5000 } });
}
