import { readByline } from "./byline.ts";
import { isFurniture } from "./furniture.ts";
import { hyphenBreak } from "./hyphen-break.ts";
import { readDateLine } from "./date-line.ts";
import { beginsLower, endsLikeSentence } from "./signs.ts";
import type { Line, LineMark } from "./split-lines.ts";
import { traceWriter } from "./trace-writer.ts";
import { type Traced, originOf } from "./traced.ts";

/** Lines that belong together: a paragraph, a title, an item of a list. `apart`: a blank line stands before it. */
export type Block = { readonly content: Traced; readonly mark: LineMark; readonly apart: boolean };

/** How wide a hard-wrapped text may be: wider lines are paragraphs. */
const widest = 200;

/**
 * Joins the lines of hard-wrapped paragraphs. Between two lines without a blank line there may be nothing but the edge of
 * a page, or a new paragraph: a text whose lines mostly end within a sentence is wrapped, and then a line that had room
 * for the next word ended on purpose.
 *
 * @param isWord whether a word stands elsewhere in the text; it settles words that were broken by a hyphen.
 */
export function joinLines(lines: readonly Line[], isWord: (word: string) => boolean): Block[] {
  const width = wrapWidth(lines);
  const blocks: { content: Traced[]; mark: LineMark; apart: boolean }[] = [];
  let before: Line | null = null;
  for (const line of lines) {
    const block = blocks.at(-1);
    const goesOn = before !== null && block !== undefined && belongs(before, line, width);
    if (goesOn) block.content.push(line.content);
    else blocks.push({ content: [line.content], mark: line.mark, apart: line.apart });
    before = line;
  }
  return blocks.map(({ content, mark, apart }) => ({ content: joinWrapped(content, isWord), mark, apart }));
}

/** The width at which the text was wrapped; null where a line is a paragraph. */
function wrapWidth(lines: readonly Line[]): number | null {
  let open = 0;
  let pairs = 0;
  let width = 0;
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (next === undefined || next.apart || line.mark !== "none" || next.mark !== "none") return;
    if (standsApart(line.content.text) || standsApart(next.content.text)) return;
    pairs += 1;
    const { text } = line.content;
    if (text.length >= 30 && !endsLikeSentence(text)) open += 1;
    for (const each of [line, next])
      if (each.content.text.includes(" ")) width = Math.max(width, each.content.text.length);
  });
  return width <= widest && pairs > 0 && open / pairs >= 0.4 ? width : null;
}

function belongs(line: Line, next: Line, width: number | null): boolean {
  if (next.apart || next.mark === "heading" || next.mark === "item" || next.mark === "table") return false;
  if (line.mark === "heading" || line.mark === "table" || (next.mark === "quote") !== (line.mark === "quote"))
    return false;
  const { text } = line.content;
  const following = next.content.text;
  if (isFurniture(following) || standsApart(text) || standsApart(following)) return false;
  const ended = endsLikeSentence(text);
  if (!ended && beginsLower(following)) return !isFurniture(text) || width !== null;
  if (width === null) return false;
  if (/\p{L}-$/u.test(text.slice(-3))) return true;
  const [word = ""] = following.split(" ", 1);
  return text.length + 1 + word.length > 0.8 * width;
}

/** A date or a byline is a line of its own. */
function standsApart(line: string): boolean {
  return readDateLine(line) !== null || readByline(line) !== null;
}

function joinWrapped(lines: readonly Traced[], isWord: (word: string) => boolean): Traced {
  const [first] = lines;
  if (first !== undefined && lines.length === 1) return first;
  const writer = traceWriter();
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (next === undefined) return writer.copy(line, 0, line.text.length);
    const { keep, space } = hyphenBreak(line.text, next.text, isWord);
    const kept = line.text.length - (keep ? 0 : 1);
    writer.copy(line, 0, kept);
    if (space) writer.put(" ", originOf(line).end, originOf(next).start);
  });
  return writer.done();
}
