import type { Language } from "@leesbewijs/domain";

/**
 * Marks that may be dropped when two typings are compared. In Dutch and in English no two letters differ by a mark
 * alone: the trema divides syllables and accents stress, so "Armenie" is "Armenië". A language in which "a" and "ä"
 * are different letters gets a narrower pattern.
 */
const droppedMarks: Record<Language, RegExp> = {
  nl: /[\u0300-\u036f]/g,
  en: /[\u0300-\u036f]/g,
};

/** Articles of both languages: names are often typed with the article of the other one. */
const articles = new Set(["de", "het", "een", "the", "a", "an"]);

/**
 * A typing in the form in which two are compared: NFKC, lower case, without marks, leading article, punctuation around
 * words, and with single spaces. Hyphens between letters count as spaces ("Nagorno Karabach"); stops and commas between
 * digits stay, since they mean something there.
 *
 * @returns words joined by one space; empty when nothing readable was typed.
 */
export function comparable(text: string, language: Language): string {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(droppedMarks[language], "")
    .normalize("NFC")
    .replace(/[\p{Cf}\p{Cc}]/gu, (sign) => (/\s/.test(sign) ? " " : ""))
    .replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'")
    .replace(/(?<=\p{L})[-\u2010-\u2015](?=\p{L})/gu, " ");
  const words = plain
    .split(/\s/)
    .map(withoutPunctuation)
    .filter((word) => word !== "");
  const [first] = words;
  const led = first !== undefined && words.length > 1 && articles.has(first);
  return (led ? words.slice(1) : words).join(" ");
}

/**
 * The minus of "-5" is part of the number; any other sign at the ends is not part of the word. Scans from both ends: a
 * pattern anchored at the end would look again from every sign.
 */
function withoutPunctuation(word: string): string {
  const signs = Array.from(word);
  const keeps = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}%€$£]/u.test(sign);
  let start = 0;
  let end = signs.length;
  while (start < end && !keeps(signs[start])) start += 1;
  while (end > start && !keeps(signs[end - 1])) end -= 1;
  const negative = /[-\u2212]/.test(signs[start - 1] ?? "") && /\p{N}/u.test(signs[start] ?? "");
  return (negative ? "-" : "") + signs.slice(start, end).join("");
}
