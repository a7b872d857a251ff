import { FileTrouble, unzip } from "../bytes/unzip.ts";
import { walkXml } from "../bytes/walk-xml.ts";
import { tidyRows } from "./tidy-rows.ts";

const mostRows = 10_000;
const mostColumns = 100;

/**
 * Reads the first sheet of an Excel file as text, as it is seen: a number that is shown with zeros before it keeps them.
 * Formulas are not worked out; what they gave when the file was saved stands beside them.
 *
 * @throws FileTrouble
 */
export function readXlsx(bytes: Uint8Array): string[][] {
  const files = unzip(bytes, (name) =>
    /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/.test(name),
  );
  const sheet = files.get(firstSheet(files)) ?? files.get("xl/worksheets/sheet1.xml");
  if (sheet === undefined) throw new FileTrouble("damaged", "no sheet within");
  const shared = files.get("xl/sharedStrings.xml");
  const styles = files.get("xl/styles.xml");
  return rowsOf(
    sheet,
    shared === undefined ? [] : sharedTexts(shared),
    styles === undefined ? [] : zerosOfStyles(styles),
  );
}

function firstSheet(files: ReadonlyMap<string, Uint8Array>): string {
  let wanted: string | undefined;
  let target = "";
  const [book, links] = [files.get("xl/workbook.xml"), files.get("xl/_rels/workbook.xml.rels")];
  if (book) walkXml(book, { open: (name, { id }) => void (name === "sheet" && (wanted ??= id)) });
  if (links) walkXml(links, { open: (_, { Id, Target }) => void (Id === wanted && (target = Target ?? "")) });
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

function sharedTexts(bytes: Uint8Array): string[] {
  const texts: string[] = [];
  let reads = false;
  let spoken = false;
  walkXml(bytes, {
    open(name) {
      if (name === "si") texts.push("");
      if (name === "rPh") spoken = true;
      if (name === "t") reads = !spoken;
    },
    text: (said) => void (reads && texts.push(`${texts.pop() ?? ""}${said}`)),
    close(name) {
      if (name === "t") reads = false;
      if (name === "rPh") spoken = false;
    },
  });
  return texts;
}

/** For each style how many digits a whole number is shown with at least. */
function zerosOfStyles(bytes: Uint8Array): number[] {
  const formats = new Map<string, number>();
  const zeros: number[] = [];
  let within = false;
  walkXml(bytes, {
    open(name, { numFmtId, formatCode }) {
      if (name === "numFmt" && /^0{2,20}$/.test(formatCode ?? ""))
        formats.set(numFmtId ?? "", (formatCode ?? "").length);
      if (name === "cellXfs") within = true;
      if (within && name === "xf") zeros.push(formats.get(numFmtId ?? "") ?? 0);
    },
    close: (name) => void (name === "cellXfs" && (within = false)),
  });
  return zeros;
}

function rowsOf(bytes: Uint8Array, shared: readonly string[], zeros: readonly number[]): string[][] {
  const rows: string[][] = [];
  let [kind, column, style, value, reads] = ["", 0, 0, "", false];
  walkXml(bytes, {
    open(name, { r, t, s }) {
      if (name === "row") {
        // Rows without anything in them are not written down.
        const number = Number(r ?? rows.length + 1);
        if (rows.length >= mostRows || number > mostRows) throw new FileTrouble("tooHeavy", "too many rows");
        while (rows.length < number - 1) rows.push([]);
        rows.push([]);
      }
      if (name === "c") [kind, column, style, value] = [t ?? "n", columnOf(r, rows.at(-1)), Number(s ?? 0), ""];
      reads = name === "v" || (name === "t" && kind === "inlineStr");
    },
    text: (said) => void (reads && (value += said)),
    close(name) {
      reads = false;
      const row = rows.at(-1);
      if (name !== "c" || row === undefined || column >= mostColumns) return;
      while (row.length < column) row.push("");
      row[column] = textOf(kind, value, shared, zeros[style] ?? 0);
    },
  });
  return tidyRows(rows);
}

function textOf(kind: string, value: string, shared: readonly string[], zeros: number): string {
  if (kind === "s") return shared[Number(value)] ?? "";
  if (kind === "e") return "";
  if (kind !== "n" || value === "") return value;
  const number = Number(value);
  // Excel keeps numbers as binary fractions and writes large ones with a power of ten.
  const plain = Number.isSafeInteger(number) ? String(number) : value;
  return /^\d+$/.test(plain) ? plain.padStart(zeros, "0") : plain;
}

/** "B7" is in the second column; a cell that does not say stands behind the one before. */
function columnOf(place: string | undefined, row: readonly string[] | undefined): number {
  const letters = /^[A-Z]{1,3}/.exec(place ?? "")?.[0];
  if (letters === undefined) return row?.length ?? 0;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
