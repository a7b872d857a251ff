/** The two-sided 95% point of the normal distribution. */
const z = 1.96;

/**
 * Where a share lies with 95% certainty, by Wilson's score interval: right for few answers too, and never outside 0-1.
 *
 * @returns null without answers
 */
export function wilson(hits: number, of: number): { readonly from: number; readonly to: number } | null {
  if (of === 0) return null;
  const share = hits / of;
  const whole = 1 + z ** 2 / of;
  const middle = (share + z ** 2 / (2 * of)) / whole;
  const half = (z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))) / whole;
  return { from: Math.max(0, middle - half), to: Math.min(1, middle + half) };
}
