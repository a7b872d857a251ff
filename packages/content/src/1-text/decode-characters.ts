import { htmlEntity } from "./html-entities.ts";
import { traceWriter } from "./trace-writer.ts";
import { type Traced, traceWhole } from "./traced.ts";

const special =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B-\u001F\u007F-\u00A0\u00AD\u1680\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF&<]|\uFE0E|\p{Cs}/gu;
const tag =
  /<(\/?)(p|br|div|span|a|b|i|u|em|strong|h[1-6]|ul|ol|li|img|figure|figcaption|blockquote|q|section|article|header|footer|sup|sub|small|cite|time|hr)(?=[\s/>])[^<>]{0,500}>/iy;
const inlineTag = /^(?:span|a|b|i|u|em|strong|q|sup|sub|small|cite|time)$/i;
const entity = /&(#?[\da-zA-Z]{1,8});/y;

/**
 * Reads a text as its reader saw it: line breaks of any kind as "\n", every other white space but the tab as a space,
 * entities and tags of HTML decoded, and without what cannot be seen (soft hyphens, zero-width and control characters,
 * marks of writing direction, halves of surrogate pairs).
 */
export function decodeCharacters(original: string): Traced {
  const whole = traceWhole(original);
  const writer = traceWriter();
  let from = 0;
  special.lastIndex = 0;
  for (let found = special.exec(original); found !== null; found = special.exec(original)) {
    const { index } = found;
    const { length, text } = decode(original, index);
    writer.copy(whole, from, index);
    writer.put(text, index, index + length);
    from = index + length;
    special.lastIndex = from;
  }
  writer.copy(whole, from, original.length);
  return writer.done();
}

/** What stands at a special character: how long it is and what it reads as. */
function decode(text: string, at: number): { readonly length: number; readonly text: string } {
  const sign = text[at] ?? "";
  if (sign === "&") return decodeEntity(text, at);
  if (sign === "<") return decodeTag(text, at);
  if (sign === "\r") return { length: text[at + 1] === "\n" ? 2 : 1, text: "\n" };
  if (/[\v\f\u0085\u2028\u2029]/.test(sign)) return { length: 1, text: "\n" };
  if (/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/.test(sign)) return { length: 1, text: " " };
  // What joins emoji into one is kept: without it they are others.
  if (sign === "\u200D" && /[\uFE0F\uDC00-\uDFFF]/.test(text[at - 1] ?? "")) return { length: 1, text: sign };
  return { length: 1, text: "" };
}

function decodeEntity(text: string, at: number): { readonly length: number; readonly text: string } {
  entity.lastIndex = at;
  const [whole, name] = entity.exec(text) ?? [];
  const sign = name === undefined ? null : htmlEntity(name);
  if (whole === undefined || sign === null) return { length: 1, text: "&" };
  return { length: whole.length, text: visible(sign) };
}

/** What an entity stands for may itself be a space or not to be seen; it never begins another entity or a tag. */
function visible(sign: string): string {
  if (/^\s$/.test(sign)) return " ";
  return sign === "&" || sign === "<" || sign.search(special) < 0 ? sign : "";
}

function decodeTag(text: string, at: number): { readonly length: number; readonly text: string } {
  tag.lastIndex = at;
  const [whole, closing, name] = tag.exec(text) ?? [];
  if (whole === undefined || name === undefined) return { length: 1, text: "<" };
  if (inlineTag.test(name)) return { length: whole.length, text: "" };
  if (/^h[1-6]$/i.test(name) && closing === "") return { length: whole.length, text: "\n\n# " };
  if (/^li$/i.test(name) && closing === "") return { length: whole.length, text: "\n- " };
  return { length: whole.length, text: /^br$/i.test(name) ? "\n" : "\n\n" };
}
