import type { Language } from "@leesbewijs/domain";
import { words } from "@leesbewijs/language";
import { ruleOf } from "./rule-of.ts";
import { shownTexts } from "./texts-of.ts";

/** Words that may rightly follow themselves. */
const doubles: Record<Language, ReadonlySet<string>> = {
  nl: new Set(["die", "dat", "wie", "was", "zijn", "een"]),
  en: new Set(["had", "that", "is"]),
};
const brackets: readonly (readonly [string, string])[] = [
  ["(", ")"],
  ["[", "]"],
  ["“", "”"],
  ["«", "»"],
];

/** Nothing was lost or doubled in writing: no word twice in a row, no bracket or quotation left open, no stray marks. */
export const wholeWording = ruleOf(
  { rule: "whole-wording", severity: "warn", field: "prompt" },
  ({ question, edition }) => {
    for (const text of shownTexts(question)) {
      const found = doubled(text, edition.language) ?? leftOpen(text) ?? stray(text);
      if (found !== null) return `${found}: "${text.slice(0, 60)}"`;
    }
    return /^\p{Ll}{2}/u.test(question.prompt) ? "begins without a capital" : null;
  },
);

function doubled(text: string, language: Language): string | null {
  const found = words(text);
  const at = found.findIndex(({ start, end }, index) => {
    const next = found[index + 1];
    if (next === undefined || text.slice(end, next.start) !== " ") return false;
    const word = text.slice(start, end).toLowerCase();
    return (
      word === text.slice(next.start, next.end).toLowerCase() && /\p{L}/u.test(word) && !doubles[language].has(word)
    );
  });
  return at < 0 ? null : `"${text.slice(found[at]?.start, found[at]?.end)}" stands twice`;
}

function leftOpen(text: string): string | null {
  for (const [open, close] of brackets) {
    if (text.split(open).length !== text.split(close).length) return `${open}${close} are not in pairs`;
  }
  if (text.split('"').length % 2 === 0) return `" is left open`;
  const opened = text.match(/(?<![\p{L}\p{N}])['‘](?=\p{L}{2}|\p{Lu})/gu)?.length ?? 0;
  const closed = text.match(/(?<=[\p{L}\p{N}.!?…])['’](?!\p{L})/gu)?.length ?? 0;
  return opened > closed ? "a quotation is left open" : null;
}

function stray(text: string): string | null {
  return / [,.;?!](?!\.)|,\s*[?.,]|\?\?|\.\?|[;:]\?| {2}|\(\s*\)/u.test(text.trim()) ? "stray marks" : null;
}
