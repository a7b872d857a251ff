import { Prisma } from "../generated/client.ts";

/** Whether a write met a row that is already there. */
export function isUniqueViolation(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientKnownRequestError) {
    return error.code === "P2002" || (error.code === "P2010" && JSON.stringify(error.meta).includes("23505"));
  }
  return false;
}

/** Lost a race, fell into a deadlock, or waited too long to begin: the next try may well succeed. */
const lostRace = /^(?:P2034|40001|40P01|TransactionWriteConflict)$/;

/**
 * Whether work may simply be done again from its beginning. Some paths of Prisma 7 give the bare error of the driver
 * adapter, hence the search through everything that an error says of itself.
 */
export function isRetryable(error: unknown): boolean {
  return marksOf(error).some((mark) => lostRace.test(mark) || mark.includes("Unable to start a transaction"));
}

/** Names under which Prisma, its adapter, the driver and PostgreSQL say that the database cannot be used now. */
const unavailable = new RegExp(
  [
    /^P(?:1001|1002|1008|1017|2024|2028|2037)$/,
    // Lost connections; starting and stopping; full disk, memory or connections; timeouts; read-only; I/O errors.
    /^(?:08\w{3}|57P0[1-5]|57014|55P03|53\d{3}|58\w{3}|25006|25P03)$/,
    /^(?:DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections)$/,
    /^(?:ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE)$/,
    /Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error/,
    /Transaction (?:already closed|not found|API error)|not queryable/,
  ]
    .map(({ source }) => source)
    .join("|"),
);

/** Whether work failed because the database is away, full or too slow: nothing is wrong with the work itself. */
export function isUnavailable(error: unknown): boolean {
  return isRetryable(error) || marksOf(error).some((mark) => unavailable.test(mark));
}

/** Codes, kinds and messages of an error and of what caused it. */
function marksOf(error: unknown, depth = 0): string[] {
  if (typeof error !== "object" || error === null || depth > 6) return [];
  const fields = error as Record<string, unknown>;
  const own = ["code", "originalCode", "kind", "message"].flatMap((name) => fields[name] ?? []);
  const below = ["cause", "meta", "driverAdapterError"].flatMap((name) => marksOf(fields[name], depth + 1));
  return [...own.filter((mark) => typeof mark === "string"), ...below];
}
