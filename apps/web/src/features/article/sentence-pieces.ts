import type { Span } from "@leesbewijs/domain";
import type { WordHit } from "./find-words";

/** A highlight as it is drawn: the number under which it stands in the list. */
export type Mark = Span & { readonly id: string; readonly number: number };
export type Piece = Span & {
  /** The explained word that it is. */
  readonly word: number | null;
  readonly marked: boolean;
  /** The highlights that end with it. */
  readonly ending: readonly Mark[];
};

/** A stretch of text, cut wherever a word or a highlight begins or ends. */
export function sentencePieces(span: Span, hits: readonly WordHit[], marks: readonly Mark[]): Piece[] {
  const cuts = [...hits, ...marks].flatMap(({ start, end }) => [start, end]);
  const inside = cuts.filter((at) => at > span.start && at < span.end);
  const ends = [...new Set([span.start, ...inside, span.end])].sort((one, other) => one - other);
  return ends.slice(1).map((end, index) => {
    const start = ends[index] ?? span.start;
    const covers = (one: Span): boolean => one.start <= start && one.end >= end;
    return {
      start,
      end,
      word: hits.find(covers)?.word ?? null,
      marked: marks.some(covers),
      ending: marks.filter((mark) => mark.end === end),
    };
  });
}
