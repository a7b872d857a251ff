import { decodeText } from "../bytes/decode-text.ts";

export type FileKind = "text" | "html" | "savedPage" | "docx" | "pdf" | "oldWord" | "locked" | "unknown";

/** What a file is. Its bytes say it; its name only where a text may be a page too. */
export function kindOf(bytes: Uint8Array, name: string): FileKind {
  if (starts(bytes, [0x50, 0x4b, 3, 4]))
    return /\.(xlsx|pptx|odt|ods|odp|pages|epub)$/i.test(name) ? "unknown" : "docx";
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return new TextDecoder("utf-16le").decode(bytes).includes("EncryptedPackage") ? "locked" : "oldWord";
  const head = decodeText(bytes.subarray(0, 4096));
  if (head.slice(0, 1024).includes("%PDF-")) return "pdf";
  if (/^\s*\{\\rtf/.test(head) || isBinary(head)) return "unknown";
  if (
    /^(from|mime-version|subject|date|content-type|snapshot-content-location):/im.test(head.slice(0, 200)) &&
    /^content-type:\s*multipart\/related/im.test(head)
  )
    return "savedPage";
  const looks =
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|div|section|p|h1)\b/i;
  return looks.test(head) || /\.(html?|xhtml)$/i.test(name) ? "html" : "text";
}

const starts = (bytes: Uint8Array, signs: readonly number[]): boolean => signs.every((sign, at) => bytes[at] === sign);

/** Control characters that no text has. */
function isBinary(head: string): boolean {
  // eslint-disable-next-line no-control-regex
  const odd = head.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  return odd > head.length / 200;
}
