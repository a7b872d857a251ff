import type { AssignmentResults, WorkState } from "@leesbewijs/domain";

export type ResultRow = AssignmentResults["rows"][number];
export const resultOrders = ["name", "score", "state"] as const;
export type ResultOrder = (typeof resultOrders)[number];

/** Who is at work comes first, then who still has to, then who is ready. */
const places: { readonly [S in WorkState]: number } = { busy: 0, toDo: 1, missed: 2, notOpen: 3, done: 4, excused: 5 };
const share = ({ score }: ResultRow): number => (score ? score.points / Math.max(score.possible, 0.01) : -1);

/** The rows in one order; equals stay in the order of names. */
export function sortRows(rows: readonly ResultRow[], order: ResultOrder, locale: string): ResultRow[] {
  const names = new Intl.Collator(locale);
  const byName = [...rows].sort((a, b) => names.compare(a.displayName, b.displayName));
  if (order === "score") return byName.sort((a, b) => share(b) - share(a));
  if (order === "state") return byName.sort((a, b) => places[a.state] - places[b.state]);
  return byName;
}
