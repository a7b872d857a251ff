import type { Language, Span } from "@leesbewijs/domain";
import { abbreviations } from "../sentences/abbreviations.ts";

/**
 * Whether the full stop that ends a word is a part of it. Within a sentence it is, after letters or an ordinal; at the end of
 * a sentence only after letters with stops between them ("U.S.", "o.a.") and after abbreviations that may end one ("Inc.").
 */
export function keepsStop(text: string, { start, end }: Span, last: boolean, language: Language): boolean {
  if (text.charAt(end - 2) === ".") return false;
  const word = text.slice(Math.max(start, end - 24), end - 1);
  if (!last) return /[\p{L}\d]$/u.test(word) && (/\p{L}/u.test(word) || language === "nl");
  if (/(?:^|\P{L})\p{L}{1,2}\.\p{L}{1,3}$/u.test(word)) return true;
  return abbreviations[language].mayEnd.has(word.toLowerCase()) && language === "en";
}
