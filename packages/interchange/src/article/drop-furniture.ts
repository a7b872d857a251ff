import type { PageLines, PdfLine } from "./pdf-lines.ts";

/** This part of a page at its top and at its bottom is where headers and footers stand. */
const edge = 0.12;
const pageNumber = /^\W*(?:(?:pagina|page|p\.?|blz\.?)\s*)?\d{1,4}(?:\s*(?:\/|van|of|-)\s*\d{1,4})?\W*$/i;

/**
 * Leaves out the numbers of pages, and what stands at the same height of the edge of two pages or more: the name of the
 * paper, an address, a date of printing. Numbers in it may differ from page to page.
 */
export function dropFurniture(pages: readonly PageLines[]): PdfLine[][] {
  const seen = new Map<string, Set<number>>();
  pages.forEach((page, number) => {
    for (const line of page.lines) {
      if (!isAtEdge(line, page)) continue;
      const key = keyOf(line);
      seen.set(key, (seen.get(key) ?? new Set()).add(number));
    }
  });
  return pages.map((page) =>
    page.lines.filter((line) => {
      if (!isAtEdge(line, page)) return true;
      return !pageNumber.test(line.text) && (seen.get(keyOf(line))?.size ?? 0) < 2;
    }),
  );
}

function isAtEdge({ base }: PdfLine, { bottom, top }: PageLines): boolean {
  const margin = (top - bottom) * edge;
  return base > top - margin || base < bottom + margin;
}

const keyOf = ({ text, base }: PdfLine): string => `${Math.round(base / 6)} ${text.replace(/\d+/g, "#").toLowerCase()}`;
