import type { TextPart } from "./found-article.ts";
import { type HyphenRule, joinLines } from "./join-lines.ts";
import type { PdfLine } from "./pdf-lines.ts";

type Group = { readonly lines: PdfLine[]; readonly size: number; page: number };

/** Makes headings and paragraphs of the lines of pages. */
export function partsOfLines(pages: readonly (readonly PdfLine[])[], rule: HyphenRule): TextPart[] {
  const all = pages.flat();
  const body = commonest(all.map(({ size, text }) => [size, text.length]));
  const leading = commonest(
    pages.flatMap((lines) =>
      lines.slice(1).flatMap((line, at): [number, number][] => {
        const gap = Math.round((lines[at]?.base ?? 0) - line.base);
        return line.size === body && gap > body * 0.8 && gap < body * 3 ? [[gap, 1]] : [];
      }),
    ),
  );
  const groups = group(pages, leading);
  const largest = Math.max(0, ...groups.filter(({ page }) => page === 0).map(({ size }) => size));
  const isWord = knows(all.map(({ text }) => text));
  let titled = false;
  return groups.map((one) => {
    const text = joinLines(
      one.lines.map(({ text }) => text),
      rule,
      isWord,
    );
    if (one.size < body * 1.12 || text.length > 200) return { kind: "paragraph", text };
    if (titled || one.size < largest) return { kind: "heading", text };
    titled = true;
    return { kind: "title", text };
  });
}

function group(pages: readonly (readonly PdfLine[])[], leading: number): Group[] {
  const groups: Group[] = [];
  pages.forEach((lines, page) => {
    const column = columnEdge(lines);
    lines.forEach((line, at) => {
      const open = groups.at(-1);
      const before = open?.lines.at(-1);
      const goesOn =
        open !== undefined &&
        before !== undefined &&
        (at === 0 ? goesOnOverleaf(before, line) : goesOnBelow(before, line, leading, column(before)));
      if (goesOn) open.lines.push(line);
      else groups.push({ lines: [line], size: line.size, page });
    });
  });
  return groups;
}

/** A sentence that was cut by the end of a page or column. */
function goesOnOverleaf(before: PdfLine, line: PdfLine): boolean {
  return (
    before.size === line.size &&
    !/[.!?:…]["”’»)]?$/.test(before.text) &&
    (/^[\p{Ll}\p{N}("“‘]/u.test(line.text) || before.text.length >= 25)
  );
}

function goesOnBelow(before: PdfLine, line: PdfLine, leading: number, right: number): boolean {
  if (before.size !== line.size) return false;
  const gap = before.base - line.base;
  // Upwards: the next column.
  if (gap < -line.size) return goesOnOverleaf(before, line);
  if (gap > Math.max(leading, line.size) * 1.35) return false;
  const ended = /[.!?…]["”’»)]?$/.test(before.text);
  const indented = line.left - before.left > line.size * 0.8 && line.left - before.left < line.size * 4;
  // The next word would have stood on the line, had it been of the same paragraph.
  const short = before.right + widthOfWord(line) * 1.15 < right;
  return !(ended && (indented || short));
}

/** How wide the first word of a line is with the space before it, as far as its letters are as wide as the others. */
const widthOfWord = ({ text, left, right }: PdfLine): number =>
  ((right - left) / Math.max(1, text.length)) * (text.split(" ", 1)[0]?.length ?? 0) +
  (right - left) / Math.max(1, text.length);

/** How far to the right the lines reach that begin where this one does. */
function columnEdge(lines: readonly PdfLine[]): (line: PdfLine) => number {
  return ({ left, size }) =>
    Math.max(
      ...lines.filter((one) => Math.abs(one.left - left) < size * 4 && one.size === size).map(({ right }) => right),
    );
}

/** The value with the most weight; the smallest of equals. */
function commonest(values: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

function knows(texts: readonly string[]): (word: string) => boolean {
  const words = new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []));
  return (word) => words.has(word);
}
