import type { Cell } from "./cell.ts";

/** How numbers are written, and so what separates: where the comma is in numbers, a semicolon stands between cells. */
export type Decimal = "comma" | "point";

/**
 * Writes rows as CSV that a spreadsheet opens by a double click: a mark says that it is UTF-8. A text that a spreadsheet
 * would take for a formula gets an apostrophe before it; numbers are numbers.
 */
export function writeCsv(rows: readonly (readonly Cell[])[], decimal: Decimal): string {
  const separator = decimal === "comma" ? ";" : ",";
  const line = (row: readonly Cell[]): string => row.map((cell) => write(cell, decimal, separator)).join(separator);
  return `\uFEFF${rows.map(line).join("\r\n")}\r\n`;
}

function write(cell: Cell, decimal: Decimal, separator: string): string {
  if (cell === null) return "";
  if (typeof cell === "number") return decimal === "comma" ? String(cell).replace(".", ",") : String(cell);
  // OWASP's advice on CSV injection.
  const safe = cell.replace(/(^|[\r\n])([\s\u00A0]*[=+\-@|])/g, "$1'$2");
  return safe.includes(separator) || /["\r\n]/.test(safe) || safe !== safe.trim()
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
}
