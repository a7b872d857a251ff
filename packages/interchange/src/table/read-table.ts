import { decodeText } from "../bytes/decode-text.ts";
import { FileTrouble } from "../bytes/unzip.ts";
import { readCsv } from "./read-csv.ts";
import { readXlsx } from "./read-xlsx.ts";

/**
 * Reads the rows of a file: Excel or CSV, which its bytes say.
 *
 * @throws FileTrouble
 */
export function readTable(bytes: Uint8Array): string[][] {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readXlsx(bytes);
  const text = decodeText(bytes);
  // An Excel file of before 2007, a picture, a PDF.
  if (text.includes("\u0000") || text.startsWith("%PDF")) throw new FileTrouble("damaged", "not a table");
  return readCsv(text);
}
