import { tidyRows } from "./tidy-rows.ts";

const separators = ["\t", ";", ","] as const;

/**
 * Reads rows out of text: what a spreadsheet writes as CSV, in whatever country, or puts on the clipboard. Cells are text as
 * it stands, so that a number keeps its zeros.
 */
export function readCsv(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, "");
  // Excel may say in the first line what separates.
  const [first = "", said] = /^sep=(.)\r?\n/.exec(plain) ?? [];
  const rows = split(plain.slice(first.length), said ?? separatorOf(plain));
  return tidyRows(rows);
}

/** The sign that stands most often, and as often as possible in each line. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, "")
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, 20);
  const score = (sign: string): number => {
    const counts = lines.map((line) => line.split(sign).length - 1);
    const [usual = 0] = [...counts].sort((a, b) => b - a).slice(Math.floor(counts.length / 2));
    return usual === 0
      ? Math.max(0, ...counts) / 1000
      : counts.filter((count) => count === usual).length + usual / 1000;
  };
  return separators.reduce((best, sign) => (score(sign) > score(best) ? sign : best));
}

function split(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  const end = (): void => {
    rows.at(-1)?.push(cell);
    cell = "";
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') cell += text.charAt(++at);
      else quoted = false;
    } else if (sign === '"' && cell.trim() === "") {
      quoted = true;
      cell = "";
    } else if (sign === separator) end();
    else if (sign === "\n" || sign === "\r") {
      if (sign === "\r" && text.charAt(at + 1) === "\n") at++;
      end();
      rows.push([]);
    } else cell += sign;
  }
  end();
  return rows;
}
