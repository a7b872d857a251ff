import { logUnexpected } from "@leesbewijs/api";

/**
 * Says that a page could not be made, under the reference that its reader sees. Trouble that has a name (a database that is
 * away) was said where it was met.
 *
 * @param path the page as a pattern, without anybody's numbers
 */
export function logPageError(thrown: unknown, path: string): void {
  const error = thrown instanceof Error ? thrown : new Error("Something that is no error was thrown");
  const { problem, digest, cause } = error as Error & { readonly problem?: string; readonly digest?: string };
  if (problem !== undefined) return;
  logUnexpected(cause instanceof Error ? cause : error, digest ?? null, path);
}
