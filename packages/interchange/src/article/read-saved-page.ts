import { FileTrouble } from "../bytes/unzip.ts";

/**
 * The page itself out of a page that a browser saved with its pictures as one file (MHTML).
 *
 * @throws FileTrouble `damaged` where there is no page in it
 */
export function pageWithin(bytes: Uint8Array): Uint8Array {
  // One sign for each byte, so that places in the text are places in the bytes.
  const raw = latin(bytes);
  const boundary = /boundary="?([^"\r\n;]{1,200})"?/i.exec(raw.slice(0, 8000))?.[1];
  if (boundary === undefined) throw new FileTrouble("damaged", "no boundary");
  for (const part of raw.split(`--${boundary}`).slice(1)) {
    const [, head = "", body = ""] = /^\r?\n([\s\S]{0,4000}?)\r?\n\r?\n([\s\S]*)$/.exec(part) ?? [];
    if (!/^content-type:\s*text\/html/im.test(head)) continue;
    const place = /^content-location:\s*(https?:\S{3,990})/im.exec(head)?.[1];
    const page = decodePart(body, /^content-transfer-encoding:\s*(\S+)/im.exec(head)?.[1]?.toLowerCase());
    return place === undefined
      ? page
      : bytesOf(`<!-- saved from url=(0000)${place.replaceAll("-->", "")} -->${latin(page)}`);
  }
  throw new FileTrouble("damaged", "no page within");
}

function decodePart(body: string, encoding: string | undefined): Uint8Array {
  if (encoding === "base64") return fromBase64(body);
  if (encoding !== "quoted-printable") return bytesOf(body);
  return bytesOf(
    body
      .replace(/=\r?\n/g, "")
      .replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );
}

const latin = (bytes: Uint8Array): string => {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
};
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 255);

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function fromBase64(text: string): Uint8Array {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const sign of text) {
    const value = digits.indexOf(sign);
    if (value < 0) continue;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 255);
  }
  return Uint8Array.from(bytes);
}
