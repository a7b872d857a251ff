/** The length of the longest strictly rising subsequence (not necessarily of neighbours) of a short list. */
export function longestRisingRun(values: readonly number[]): number {
  const lengths: number[] = [];
  for (const [at, value] of values.entries()) {
    const before = lengths.filter((_, earlier) => (values[earlier] ?? value) < value);
    lengths[at] = Math.max(0, ...before) + 1;
  }
  return Math.max(0, ...lengths);
}
