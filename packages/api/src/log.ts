type Field = string | number | boolean | null;

/**
 * Writes one line of JSON for the operator. Fields are names, codes, counts and references: never what a person typed, a
 * name or an address.
 */
export function log(
  level: "error" | "warn" | "info",
  event: string,
  fields: Readonly<Record<string, Field>> = {},
): void {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...fields })}\n`);
}

/** The most telling code in an error and what caused it, for a log without the words of anybody. */
export function codeIn(error: unknown, depth = 0): string | null {
  if (typeof error !== "object" || error === null || depth > 6) return null;
  const { code, originalCode, cause, meta, driverAdapterError } = error as Record<string, unknown>;
  const below = codeIn(driverAdapterError, depth + 1) ?? codeIn(meta, depth + 1) ?? codeIn(cause, depth + 1);
  const own = typeof originalCode === "string" ? originalCode : typeof code === "string" ? code : null;
  return below ?? own;
}
