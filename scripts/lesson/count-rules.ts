import type { MadeLesson } from "@leesbewijs/content";

/** How often each rule refused a question, most often first. */
export function countRules(refusals: MadeLesson["refusals"]): (readonly [rule: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { rule } of refusals) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
}
