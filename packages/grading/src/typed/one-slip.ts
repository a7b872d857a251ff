/**
 * Whether two words differ by exactly one typing slip: a letter too many, too few or wrong, or two neighbours swapped
 * (Damerau-Levenshtein distance 1 in its restricted form). Linear: what is equal at both ends is set aside first.
 */
export function oneSlip(typed: string, wanted: string): boolean {
  const a = Array.from(typed);
  const b = Array.from(wanted);
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  const room = Math.min(a.length, b.length) - start;
  while (end < room && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length + right.length === 1) return true;
  if (left.length === 1 && right.length === 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
