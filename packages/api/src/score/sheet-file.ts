import type { SheetFile, SheetForm } from "@leesbewijs/domain";
import { type Cell, writeCsv, writeXlsx } from "@leesbewijs/interchange";

/**
 * A table as a file for a spreadsheet.
 *
 * @param name of the file, without its ending
 * @param cells the heading first
 */
export function sheetFile(name: string, cells: Cell[][], { format, decimal }: Omit<SheetForm, "language">): SheetFile {
  const content =
    format === "csv"
      ? writeCsv(cells, decimal)
      : Buffer.from(writeXlsx([{ name: "Scores", rows: cells }])).toString("base64");
  return { fileName: `${name}.${format}`, content, rows: cells.length - 1 };
}
