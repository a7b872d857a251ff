/**
 * The text that bytes stand for, without the program that wrote them: what a byte-order mark says, else UTF-16 where every
 * other byte is zero, else UTF-8 where it fits, else Windows-1252, in which every byte is a sign.
 *
 * @param label the encoding that the file names itself, believed where the bytes do not say otherwise
 */
export function decodeText(bytes: Uint8Array, label?: string): string {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder("utf-8").decode(bytes);
  if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const wide = wideOrder(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  return (
    tryDecode("utf-8", bytes) ??
    (label === undefined || /^(windows-1252|iso-8859-1|latin1|us-ascii)$/i.test(label)
      ? null
      : tryDecode(label, bytes)) ??
    fromWindows(bytes)
  );
}

/** What Windows-1252 puts where Latin-1 has control characters; not every platform's decoder knows. */
const windowsSigns = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const fromWindows = (bytes: Uint8Array): string =>
  new TextDecoder("latin1")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign);

function tryDecode(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** European text in UTF-16 without a mark has a zero in most pairs, and always on the same side. */
function wideOrder(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const length = Math.min(bytes.length, 4000) & ~1;
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.7 && even < pairs * 0.05) return "utf-16le";
  return even > pairs * 0.7 && odd < pairs * 0.05 ? "utf-16be" : null;
}
