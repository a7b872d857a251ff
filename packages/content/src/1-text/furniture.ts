import type { AsideKind } from "./article-text.ts";
import { furnitureCounts, furniturePhrases } from "./furniture-phrases.ts";
import { countWords } from "./signs.ts";

type Rule = { readonly kind: AsideKind; readonly how: "label" | "start" | "whole" };

const byPhrase: ReadonlyMap<string, Rule> = new Map(
  furniturePhrases.flatMap(({ kind, how, phrases }) =>
    phrases.map((phrase) => [`${how} ${phrase}`, { kind, how }] as const),
  ),
);
const longest = Math.max(...furniturePhrases.flatMap(({ phrases }) => phrases.map((phrase) => phrase.length)));

/**
 * What a line is that pages put around an article: a pointer to other articles, a button, a picture's credit.
 *
 * @returns null for a line of the article itself
 */
export function furnitureOf(line: string): { readonly kind: AsideKind; readonly rest: string } | null {
  const start = line
    .slice(0, longest + 2)
    .toLowerCase()
    .replaceAll("’", "'");
  if (line.length <= 120) {
    const count = furnitureCounts.find(({ pattern }) => pattern.test(line.toLowerCase()));
    if (count !== undefined) return { kind: count.kind, rest: line };
  }
  for (let end = Math.min(start.length, longest); end > 0; end -= 1) {
    if (!isEdge(start, end)) continue;
    const phrase = start.slice(0, end);
    const rest = line.slice(end);
    const rule = ["label", "start", "whole"]
      .flatMap((how) => byPhrase.get(`${how} ${phrase}`) ?? [])
      .find(({ how }) => fits(how, rest, line));
    if (rule !== undefined) return { kind: rule.kind, rest: rest.replace(/^[\s:|>»→©-]+/, "") };
  }
  return null;
}

export function isFurniture(line: string): boolean {
  return furnitureOf(line) !== null;
}

/** A phrase ends where a word does. */
function isEdge(start: string, end: number): boolean {
  return !/[\p{L}\p{N}]/u.test(start[end] ?? "") || !/[\p{L}\p{N}]/u.test(start[end - 1] ?? "");
}

function fits(how: Rule["how"], rest: string, line: string): boolean {
  if (how === "whole") return /^[\s:.!…>»→]*$/.test(rest);
  if (how === "start") return countWords(line, 31) <= 30;
  return /^\s*(?:[:|>»→©]|$)/.test(rest) && countWords(rest, 41) <= 40;
}
