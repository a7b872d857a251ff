/** Pearson's correlation of pairs; null where either side never varies. */
export function correlation(pairs: readonly (readonly [number, number])[]): number | null {
  const mean = (side: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  const sum = (of: (dx: number, dy: number) => number): number =>
    pairs.reduce((total, pair) => total + of(pair[0] - x, pair[1] - y), 0);
  const spread = Math.sqrt(sum((dx) => dx ** 2) * sum((_, dy) => dy ** 2));
  if (pairs.length === 0 || spread < 1e-9) return null;
  return Math.min(1, Math.max(-1, sum((dx, dy) => dx * dy) / spread));
}
