import { traceWriter } from "./trace-writer.ts";
import type { Span } from "@leesbewijs/domain";

/** A text of which every UTF-16 unit knows the place in the original that it was made from. */
export type Traced = { readonly text: string; readonly starts: Uint32Array; readonly ends: Uint32Array };

/** A text that is its own original. */
export function traceWhole(text: string): Traced {
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    starts[at] = at;
    ends[at] = at + 1;
  }
  return { text, starts, ends };
}

export function sliceTraced(traced: Traced, start: number, end = traced.text.length): Traced {
  return {
    text: traced.text.slice(start, end),
    starts: traced.starts.subarray(start, end),
    ends: traced.ends.subarray(start, end),
  };
}

/** Joins with a text between that stands for what was between them in the original. Linear in the length of the whole. */
export function joinTraced(glue: string, parts: readonly Traced[]): Traced {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  const writer = traceWriter();
  let before: Traced | null = null;
  for (const part of parts) {
    if (before !== null) writer.put(glue, originEnd(before), Math.max(originEnd(before), originStart(part)));
    writer.copy(part, 0, part.text.length);
    before = part;
  }
  return writer.done();
}

/** Leaves places out, or puts another text there. They stand in order and apart from each other. */
export function replaceTraced(traced: Traced, places: readonly Span[], text = ""): Traced {
  if (places.length === 0) return traced;
  const writer = traceWriter();
  let from = 0;
  for (const { start, end } of places) {
    writer.copy(traced, from, start);
    writer.put(text, traced.starts[start] ?? 0, traced.ends[end - 1] ?? 0);
    from = end;
  }
  writer.copy(traced, from, traced.text.length);
  return writer.done();
}

/** Without white space around it, and with one space for each white space in it. */
export function tidy(traced: Traced): Traced {
  const { text } = traced;
  const start = text.length - text.trimStart().length;
  const trimmed = sliceTraced(traced, start, Math.max(start, text.trimEnd().length));
  const places: Span[] = [];
  for (const { 0: run, index } of trimmed.text.matchAll(/\s+/g))
    if (run !== " ") places.push({ start: index, end: index + run.length });
  return replaceTraced(trimmed, places, " ");
}

/** The place in the original that a text was made from; empty for an empty text. */
export function originOf(traced: Traced): Span {
  return { start: originStart(traced), end: originEnd(traced) };
}

function originStart({ starts }: Traced): number {
  return starts[0] ?? 0;
}

function originEnd({ ends }: Traced): number {
  return ends.at(-1) ?? 0;
}
