import type { ResultRow } from "./sort-rows";

/** After how many milliseconds new results may be expected; false where none are. */
export function whenToLook(rows: readonly Pick<ResultRow, "state">[]): number | false {
  if (rows.some(({ state }) => state === "busy")) return 10_000;
  return rows.some(({ state }) => state === "toDo" || state === "notOpen") ? 30_000 : false;
}
