import type { Traced } from "./traced.ts";

type TraceWriter = {
  /** Copies a stretch with the places that it knows. */
  readonly copy: (from: Traced, start: number, end: number) => void;
  /** Writes a text that stands for one place in the original, whatever stands there. */
  readonly put: (text: string, start: number, end: number) => void;
  readonly done: () => Traced;
};

/** Writes a traced text piece by piece, in time linear in its length however small the pieces. */
export function traceWriter(): TraceWriter {
  const parts: string[] = [];
  let starts = new Uint32Array(256);
  let ends = new Uint32Array(256);
  let length = 0;
  const room = (more: number): void => {
    if (length + more <= starts.length) return;
    const size = Math.max(length + more, 2 * starts.length);
    starts = grown(starts, size);
    ends = grown(ends, size);
  };
  return {
    copy: (from, start, end) => {
      if (end <= start) return;
      room(end - start);
      parts.push(from.text.slice(start, end));
      starts.set(from.starts.subarray(start, end), length);
      ends.set(from.ends.subarray(start, end), length);
      length += end - start;
    },
    put: (text, start, end) => {
      if (text === "") return;
      room(text.length);
      parts.push(text);
      starts.fill(start, length, length + text.length);
      ends.fill(end, length, length + text.length);
      length += text.length;
    },
    done: () => ({ text: parts.join(""), starts: starts.slice(0, length), ends: ends.slice(0, length) }),
  };
}

function grown(old: Uint32Array, size: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(size);
  larger.set(old);
  return larger;
}
