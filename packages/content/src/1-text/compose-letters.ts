import { traceWriter } from "./trace-writer.ts";
import type { Traced } from "./traced.ts";

/** A letter with what is put on it (marks, and the vowels and endings of Korean syllables), or a sign that may have another form. */
const cluster = /[^\p{M}\u1160-\u11FF][\p{M}\u1160-\u11FF]+|[\u0340-\u{10FFFF}]/gu;

/** Brings a text to Unicode form NFC. A letter that was composed comes from the whole place of its parts. */
export function composeLetters(traced: Traced): Traced {
  if (traced.text.normalize("NFC") === traced.text) return traced;
  const writer = traceWriter();
  let from = 0;
  for (const { 0: found, index } of traced.text.matchAll(cluster)) {
    const composed = found.normalize("NFC");
    if (composed === found) continue;
    const end = index + found.length;
    writer.copy(traced, from, index);
    writer.put(composed, traced.starts[index] ?? 0, traced.ends[end - 1] ?? 0);
    from = end;
  }
  writer.copy(traced, from, traced.text.length);
  return writer.done();
}
