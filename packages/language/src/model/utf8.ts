const atOnce = 4096;

/** `TextDecoder` is no part of the language itself. Well-formed input is assumed: the trainer wrote it. */
export function decodeUtf8(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length;) {
    const end = endOfAscii(bytes, at);
    if (end > at) {
      text += Reflect.apply(String.fromCharCode, null, bytes.subarray(at, end));
      at = end;
      continue;
    }
    const lead = bytes[at] ?? 0;
    const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    let point = lead & (0xff >> (length + 1));
    for (let next = 1; next < length; next += 1) point = (point << 6) | ((bytes[at + next] ?? 0) & 63);
    text += String.fromCodePoint(point);
    at += length;
  }
  return text;
}

/** Where the first byte from `from` on stands that is no sign by itself; bounded, since it all becomes arguments of a call. */
function endOfAscii(bytes: Uint8Array, from: number): number {
  const most = Math.min(bytes.length, from + atOnce);
  let at = from;
  while (at < most && (bytes[at] as number) < 0x80) at += 1;
  return at;
}

/** The bytes of a text, written to `into` as far as they fit. Returns how many they are. */
export function encodeUtf8(text: string, into: Uint8Array): number {
  let at = 0;
  for (let index = 0; index < text.length; index += 1) {
    const point = text.codePointAt(index) ?? 0;
    if (point < 0x80) into[at++] = point;
    else if (point < 0x800) {
      into[at++] = 0xc0 | (point >> 6);
      into[at++] = 0x80 | (point & 63);
    } else if (point < 0x10000) {
      into[at++] = 0xe0 | (point >> 12);
      into[at++] = 0x80 | ((point >> 6) & 63);
      into[at++] = 0x80 | (point & 63);
    } else {
      into[at++] = 0xf0 | (point >> 18);
      into[at++] = 0x80 | ((point >> 12) & 63);
      into[at++] = 0x80 | ((point >> 6) & 63);
      into[at++] = 0x80 | (point & 63);
      index += 1;
    }
  }
  return at;
}
