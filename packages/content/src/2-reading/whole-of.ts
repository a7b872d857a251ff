import type { Span } from "@leesbewijs/domain";
import type { TimeExpression } from "@leesbewijs/language";

/** A time with the preposition before it: "in 1994". */
export function wholeOf({ span, preposition }: TimeExpression): Span {
  return { start: preposition?.span.start ?? span.start, end: span.end };
}
