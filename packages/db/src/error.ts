import { Prisma } from "../generated/client.ts";

/** Whether a write met a row that is already there. */
export function isUniqueViolation(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientKnownRequestError) {
    return error.code === "P2002" || (error.code === "P2010" && JSON.stringify(error.meta).includes("23505"));
  }
  return false;
}

/**
 * Whether a transaction may simply be tried again: it lost a race (40001, 40P01), or waited too long to begin.
 * Some paths of Prisma 7 give the bare error of the driver adapter, hence the second look.
 */
export function isRetryable(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientKnownRequestError) {
    return error.code === "P2034" || (error.code === "P2028" && error.message.includes("Unable to start"));
  }
  const cause = (error as { cause?: { kind?: unknown } } | null)?.cause;
  return cause?.kind === "TransactionWriteConflict";
}
