/** Points in steps of 0.01, the only precision in which points exist. */
export function roundPoints(points: number): number {
  return Math.round(points * 100 + 1e-9) / 100;
}
