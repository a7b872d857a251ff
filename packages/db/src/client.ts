import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "../generated/client.ts";

/** The database, or a transaction on it. */
export type Database = PrismaClient;

/**
 * Opens a pool of connections to PostgreSQL. Nothing is connected until the first query.
 *
 * A statement may run for five seconds: a report that takes longer must not hold up the saving of answers.
 *
 * @param poolSize connections of this process, 10 by default
 */
export function openDatabase(url: string, poolSize = 10): Database {
  const adapter = new PrismaPg({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: 5000,
    statement_timeout: 5000,
    idle_in_transaction_session_timeout: 10_000,
    application_name: "leesbewijs",
  });
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 5000, timeout: 5000 } });
}
