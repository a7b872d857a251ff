import { FileTrouble, readTable } from "@leesbewijs/interchange";
import type { ReadRows } from "./file-reader.ts";

/** The rows of a file that a spreadsheet wrote. */
export function fileRows(bytes: Uint8Array): ReadRows {
  try {
    const rows = readTable(bytes);
    return rows.length === 0 ? { state: "refused", refusal: "noText" } : { state: "read", rows };
  } catch (error) {
    return { state: "refused", refusal: error instanceof FileTrouble ? error.trouble : "damaged" };
  }
}
