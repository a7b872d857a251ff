import { strToU8, zipSync } from "fflate";
import type { Cell } from "./cell.ts";

/** One sheet: the first row is its head and stays in sight. `percent` names columns whose numbers are parts of one. */
export type Sheet = {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly percent?: readonly number[];
};

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Writes an Excel file with real numbers and with texts that no spreadsheet takes for formulas. The same rows give the same bytes. */
export function writeXlsx(sheets: readonly Sheet[]): Uint8Array {
  const numbers = sheets.map((_, at) => at + 1);
  const types = numbers
    .map(
      (n) =>
        `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
    )
    .join("");
  const links = numbers
    .map((n) => `<Relationship Id="r${n}" Type="${relations}/worksheet" Target="worksheets/sheet${n}.xml"/>`)
    .join("");
  const names = sheets
    .map(({ name }, at) => `<sheet name="${escape(sheetName(name))}" sheetId="${at + 1}" r:id="r${at + 1}"/>`)
    .join("");
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${types}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${names}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packaged}/relationships">${links}<Relationship Id="s" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="9" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
  sheets.forEach((sheet, at) => (files[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet)));
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(head + text)] as const);
  // A fixed moment, in the place and time that ZIP counts from, so that the same rows give the same bytes.
  return zipSync(Object.fromEntries(entries), { mtime: "1980-01-02T12:00:00Z" });
}

function sheetXml({ rows, percent = [] }: Sheet): string {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, at) => {
    const widest = Math.max(8, ...rows.map((row) => Math.min(60, String(row[at] ?? "").length + 2)));
    return `<col min="${at + 1}" max="${at + 1}" width="${widest}" customWidth="1"/>`;
  });
  const body = rows.map((row, y) => {
    const cells = row.map((cell, x) =>
      cellXml(cell, `${letters(x)}${y + 1}`, y === 0 ? 1 : percent.includes(x) ? 2 : 0),
    );
    return `<row r="${y + 1}">${cells.join("")}</row>`;
  });
  return `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join("")}</cols><sheetData>${body.join("")}</sheetData></worksheet>`;
}

function cellXml(cell: Cell, place: string, style: number): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return `<c r="${place}" s="${style}"><v>${cell}</v></c>`;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;
}

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

/** Excel takes 31 signs, without those that stand in references. */
const sheetName = (name: string): string => name.replace(/[\\/?*[\]:]/g, " ").slice(0, 31) || "1";

/** Without the control characters that XML cannot hold. */
const escape = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
