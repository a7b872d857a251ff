import type { Language, Span } from "@leesbewijs/domain";

/** Places inside a stretch at which it is cut, by language: an empty match cuts, a match with signs makes them a token. */
const cuts: Record<Language, RegExp> = {
  // Dutch compounds keep their hyphens and slashes; dashes, dots and brackets between words stand apart.
  nl: /(?<=\p{L})\.{2,}|[\u2013\u2014\u2026"\u201c\u201d\u00ab\u00bb;?!\u20ac$\u00a3]|(?<=\p{L})[(),:](?=\p{L})|(?<=\))(?=\p{L})/gu,
  // English ones are cut at hyphens and slashes between letters, but after short prefixes ("e-mail", "re-read").
  en: /\.{2,}|-{2,}|[\u2013\u2014\u2026"\u201c\u201d;?!#$\u20ac\u00a3]|(?<=\d)%|(?<=[\p{L}\d])[(),:](?=\p{L})|(?<=\p{L}{2})\/(?=\p{L}{2})|(?<=[\p{L}.\d])-(?=\p{L})|(?<=\p{L})-(?=\d)/gu,
};

const address = /^(?:https?:|www\.|mailto:)|@\p{L}|\.(?:com|org|net|nl|be|edu|gov|uk|pdf|html?|docx?|xls)\b/iu;
const bound = /(?:^|[^\p{L}])(?:e|x|re|pre|co|non|anti|post|mid|un|de|ex|semi|multi|sub|pro)$/iu;

/** Cuts what stands together without white space: "ja...nee" -> "ja" "..." "nee", in English "high-quality" -> "high" "-" "quality". */
export function splitInside(text: string, { start, end }: Span, language: Language): Span[] {
  const stretch = text.slice(start, end);
  if (address.test(stretch)) return [{ start, end }];
  const found: Span[] = [];
  let from = 0;
  for (const match of stretch.matchAll(cuts[language])) {
    const at = match.index;
    if (match[0] === "-" && bound.test(stretch.slice(Math.max(from, at - 8), at))) continue;
    if (at > from) found.push({ start: start + from, end: start + at });
    if (match[0] !== "") found.push({ start: start + at, end: start + at + match[0].length });
    from = at + match[0].length;
  }
  if (from < stretch.length) found.push({ start: start + from, end });
  return found;
}
