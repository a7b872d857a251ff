import { type Traced, sliceTraced, tidy } from "./traced.ts";

/** What a line's first signs say of it: Markdown and bullets. `rule` is a line of dashes; `table` has columns. */
export type LineMark = "none" | "heading" | "item" | "quote" | "rule" | "table";

/** A line without white space around it, its marks taken off. */
export type Line = {
  readonly content: Traced;
  readonly mark: LineMark;
  /** A blank line, or the beginning of the text, stands before it. */
  readonly apart: boolean;
};

const heading = /^#{1,6}\s+(?=\S)/;
const underline = /^(?:=+|-{3,}|\*{3,}|_{3,}|\*( \*){2,}|[–—─]{2,}|#+|`{3,}\w{0,20}|~{3,})$/;
const bullet = /^(?:[-*+•◦▪‣●■►·–—]\s+|\(?\d{1,2}[.)]\s+(?=\S))/;
const quoteMark = /^>\s?(?=\S)/;

/** The lines of a text that are not blank. */
export function splitLines(traced: Traced): Line[] {
  const lines: Line[] = [];
  let apart = true;
  let start = 0;
  for (const raw of traced.text.split("\n")) {
    const line: Line | null =
      raw.trim() === "" ? null : readLine(sliceTraced(traced, start, start + raw.length), apart);
    apart = line === null || line.mark === "rule";
    if (line !== null && line.mark !== "rule") lines.push(line);
    start += raw.length + 1;
  }
  return lines;
}

function readLine(raw: Traced, apart: boolean): Line {
  const columns = raw.text.trim().match(/\t+| {4,}|\s?\|\s?/g)?.length ?? 0;
  const line = tidy(raw);
  if (underline.test(line.text)) return { content: line, mark: "rule", apart };
  if (columns >= 2) return { content: line, mark: "table", apart };
  const quoted = quoteMark.exec(line.text)?.[0].length ?? 0;
  const rest = sliceTraced(line, quoted);
  const headed = heading.exec(rest.text)?.[0].length ?? 0;
  if (headed > 0) return { content: sliceTraced(rest, headed), mark: "heading", apart };
  const listed = bullet.exec(rest.text)?.[0].length ?? 0;
  if (listed > 0 && !continuesDate(rest.text)) return { content: sliceTraced(rest, listed), mark: "item", apart };
  return { content: rest, mark: quoted > 0 ? "quote" : "none", apart };
}

/** "12. januari" and "3) en" go on with what stood before: a number that ended up at the start of a line. */
function continuesDate(text: string): boolean {
  return /^\d{1,2}\. \p{Ll}/u.test(text);
}
