/** As much of what a PDF draws as is read here: letters, and where they stand. */
export type PdfItem = {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
  readonly hasEOL: boolean;
};

/** A line of letters: its left and right edge, its base from below, and the size of most of its letters. */
export type PdfLine = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
};
export type PageLines = { readonly lines: readonly PdfLine[]; readonly bottom: number; readonly top: number };

/** Puts the pieces of a page together to lines, in the order in which they are drawn, which follows the columns. */
export function linesOfPage(items: readonly PdfItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfItem[] = [];
  let before: PdfItem | null = null;
  const end = (): void => {
    const line = lineOf(open);
    if (line !== null) lines.push(line);
    open = [];
    before = null;
  };
  for (const item of items) {
    const drawn = item.str.trim() !== "";
    if (before !== null && drawn && isApart(before, item)) end();
    open.push(item);
    if (drawn) before = item;
    if (item.hasEOL) end();
  }
  end();
  return lines;
}

const sizeOf = ({ transform: [a = 0, b = 0, , d = 0], height }: PdfItem): number =>
  Math.max(Math.hypot(a, b), Math.abs(d)) || height;
const leftOf = ({ transform }: PdfItem): number => transform[4] ?? 0;
const baseOf = ({ transform }: PdfItem): number => transform[5] ?? 0;

/** On another height, or in another column. A raised note number stays in its line. */
function isApart(before: PdfItem, item: PdfItem): boolean {
  const size = Math.max(sizeOf(before), sizeOf(item));
  const gap = leftOf(item) - (leftOf(before) + before.width);
  return Math.abs(baseOf(before) - baseOf(item)) > size * 0.6 || gap > size * 3 || gap < -size * 6;
}

function lineOf(items: readonly PdfItem[]): PdfLine | null {
  const drawn = items.filter(({ str }) => str.trim() !== "");
  const [first] = drawn;
  if (first === undefined) return null;
  const main = drawn.reduce((best, item) => (item.str.length > best.str.length ? item : best));
  return {
    text: items
      .map(({ str }) => str)
      .join("")
      .replace(/\s+/g, " ")
      .trim(),
    left: Math.min(...drawn.map(leftOf)),
    right: Math.max(...drawn.map((item) => leftOf(item) + item.width)),
    base: baseOf(main),
    size: Math.round(sizeOf(main) * 2) / 2,
  };
}
