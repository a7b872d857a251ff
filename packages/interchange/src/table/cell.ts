/** What stands in one cell of a table that goes out. A day is a text of its own: "2026-11-27". */
export type Cell = string | number | null;
