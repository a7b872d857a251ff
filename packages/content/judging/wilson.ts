/** Share of hits with its 95 % interval. */
export type Share = { readonly share: number; readonly low: number; readonly high: number };

/** Wilson's score interval (Wilson 1927) at 95 %: fit for few items and shares near 0 or 1, where the plain one is not. */
export function wilson(hits: number, all: number): Share {
  if (all === 0) return { share: 0, low: 0, high: 1 };
  const z = 1.959964;
  const share = hits / all;
  const middle = (share + z ** 2 / (2 * all)) / (1 + z ** 2 / all);
  const half = (z * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2))) / (1 + z ** 2 / all);
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
