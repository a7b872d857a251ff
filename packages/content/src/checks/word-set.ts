/** A list of words, written as one line with spaces between them. */
export function wordSet(line: string): ReadonlySet<string> {
  return new Set(line.split(" "));
}
