import type { Points } from "@leesbewijs/domain";

/**
 * A mark from 1.0 to 10.0, as Dutch schools give it: 9 × share + N. With another N than 1 the mark of nothing stays 1.0 and
 * that of everything 10.0: the line is bent at its ends, by the rule of the central exams (twice as steep at most, half as
 * steep at least).
 *
 * @param nTerm 0-2; a higher one makes up for a test that was too hard
 * @returns one decimal, half a tenth up; null where nothing could be earned
 */
export function markOf({ points, possible }: Points, nTerm: number): number | null {
  if (possible === 0) return null;
  const share = points / possible;
  const straight = 9 * share + nTerm;
  const steep = { low: 1 + 18 * share, high: 10 - 18 * (1 - share) };
  const flat = { low: 1 + 4.5 * share, high: 10 - 4.5 * (1 - share) };
  const mark = nTerm >= 1 ? Math.min(straight, steep.low, flat.high) : Math.max(straight, flat.low, steep.high);
  // Binary fractions fall short of a half: 5.95 must become 6.0.
  return Math.round(mark * 10 + 1e-6) / 10;
}
