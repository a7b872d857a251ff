import type { Block, Span } from "@leesbewijs/domain";

/** Signs that open a quotation, and what may close it: typists mix them. */
const pairs: Readonly<Record<string, readonly string[]>> = {
  "“": ["”", '"', "“", "''"],
  "„": ["”", "“", '"', "''"],
  "”": ["”"],
  '"': ['"', "”"],
  "«": ["»"],
  "»": ["«"],
  "‹": ["›"],
  "‘": ["’", "'"],
  "‚": ["’", "‘", "'"],
  "'": ["'", "’"],
  "``": ["''", '"', "``"],
  "''": ["''"],
};
const signs: ReadonlySet<string> = new Set(Object.entries(pairs).flatMap(([mark, closers]) => [mark, ...closers]));
/** Dutch clitics and short years begin with an apostrophe that opens nothing: "'s avonds", "'t", "'90". */
const clitic = /^['’‘](?:s|t|n|k|m|r|em|ie|ns|\d\ds?)(?![\p{L}\p{N}])/iu;

/**
 * Places between quotation marks, the marks included, whatever their kind. A quotation ends in its paragraph; if the mark is
 * not closed there and the next paragraph opens with the same one, it runs to the paragraph's end. Marks within a
 * quotation are part of it. Linear in the length of the text.
 */
export function pairQuotations(text: string, blocks: readonly Block[]): Span[] {
  const found: Span[] = [];
  const paragraphs = blocks.filter(({ kind }) => kind === "paragraph");
  paragraphs.forEach(({ span }, at) => {
    const next = paragraphs[at + 1];
    pairWithin(text, span, next === undefined ? "" : markAt(text, next.span.start), found);
  });
  return found;
}

function pairWithin(text: string, { start, end }: Span, nextMark: string, found: Span[]): void {
  // Once no closer of a mark was found to the paragraph's end, there is none for a later one either.
  const hopeless = new Set<string>();
  let at = start;
  while (at < end) {
    const mark = markAt(text, at);
    const opens = Object.hasOwn(pairs, mark) && !hopeless.has(mark) && canOpen(text, at, mark.length, start);
    if (!opens) {
      at += Math.max(1, mark.length);
      continue;
    }
    const close = findClose(text, at + mark.length, mark, end);
    if (close?.closed === true) {
      found.push({ start: at, end: close.at });
      at = close.at;
    } else if (close !== null) {
      at = close.at;
    } else if (mark === nextMark && mark !== "'" && mark !== "‘") {
      found.push({ start: at, end });
      at = end;
    } else {
      hopeless.add(mark);
      at += mark.length;
    }
  }
}

function markAt(text: string, at: number): string {
  const two = text.slice(at, at + 2);
  if (two === "``" || two === "''") return two;
  const one = text[at] ?? "";
  return signs.has(one) ? one : "";
}

function canOpen(text: string, at: number, length: number, start: number): boolean {
  const before = at === start ? " " : (text[at - 1] ?? " ");
  const after = text[at + length] ?? " ";
  if (/[\p{L}\p{N}.,!?;%]/u.test(before) || /[\s.,;!?)]/.test(after)) return false;
  return !clitic.test(text.slice(at, at + 6));
}

/** Where the quotation ends, or where the same straight mark opens another one because this one was never closed. */
function findClose(text: string, from: number, mark: string, end: number): { at: number; closed: boolean } | null {
  for (let at = from; at < end; at += 1) {
    const sign = markAt(text, at);
    if (sign === "" || pairs[mark]?.includes(sign) !== true) continue;
    if (canClose(text, at, sign)) return { at: at + sign.length, closed: true };
    if (sign === mark && canOpen(text, at, sign.length, from)) return { at, closed: false };
    at += sign.length - 1;
  }
  return null;
}

function canClose(text: string, at: number, sign: string): boolean {
  const before = text[at - 1] ?? " ";
  const after = text[at + sign.length] ?? " ";
  if (/\s/.test(before)) return /\s/.test(after) && sign !== "'" && sign !== "’";
  // Between letters it is an apostrophe; behind a letter s it may be one ("Hans' fiets") and is taken as the end.
  if (sign === "'" || sign === "’") return !/[\p{L}\p{N}]/u.test(after);
  return sign !== "“" || !/[\p{L}\p{N}]/u.test(after);
}
