import type { Span } from "@leesbewijs/domain";
import type { Reading, ReadSentence } from "../2-reading/reading.ts";
import type { Quoted } from "./lesson-parts.ts";

export function quote({ text: { article } }: Reading, span: Span): Quoted {
  return { span, text: article.text.slice(span.start, span.end) };
}

export function quoteSentence({ span, text }: ReadSentence): Quoted {
  return { span, text };
}
