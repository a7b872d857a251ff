import { Fragment } from "react";

type Mark = { readonly start: number; readonly end: number };
type Piece = { readonly start: number; readonly text: string; readonly marked: boolean };

/** Text in which some stretches are marked as with a highlighter. `marks` are places in `text`. */
export function MarkedText({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  return pieces(text, marks).map((piece) =>
    piece.marked ? (
      <mark key={piece.start} className="marker">
        {piece.text}
      </mark>
    ) : (
      <Fragment key={piece.start}>{piece.text}</Fragment>
    ),
  );
}

function pieces(text: string, marks: readonly Mark[]): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const start = Math.max(mark.start, at);
    if (start > at) found.push({ start: at, text: text.slice(at, start), marked: false });
    if (mark.end > start) found.push({ start, text: text.slice(start, mark.end), marked: true });
    at = Math.max(at, mark.end);
  }
  if (at < text.length) found.push({ start: at, text: text.slice(at), marked: false });
  return found;
}
