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

/**
 * Says that something broke that nobody foresaw, and where in the code, without anybody's words.
 *
 * @param reference what the person was shown, so that both can be laid beside each other
 * @param path the procedure or the page
 */
export function logUnexpected(error: Error, reference: string | null, path: string | null): void {
  const where = error.stack
    ?.split("\n")
    .filter((line) => line.startsWith("    at "))
    .slice(0, 6);
  log("error", "unexpected", { reference, path, code: codeIn(error), where: where?.join(" ") ?? null });
}

/** The most telling code in an error and what caused it, for a log without the words of anybody. */
export function codeIn(error: unknown, depth = 0): string | null {
  if (typeof error !== "object" || error === null || depth > 6) return null;
  const { code, originalCode, cause, meta, driverAdapterError } = error as Record<string, unknown>;
  const below = codeIn(driverAdapterError, depth + 1) ?? codeIn(meta, depth + 1) ?? codeIn(cause, depth + 1);
  const own = typeof originalCode === "string" ? originalCode : typeof code === "string" ? code : null;
  return below ?? own;
}
