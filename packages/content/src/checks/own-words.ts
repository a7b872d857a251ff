import type { Article, Span } from "@leesbewijs/domain";
import { words } from "@leesbewijs/language";
import { examined, findingAbout } from "./examined.ts";
import type { Rule } from "./lesson-to-check.ts";
import { plainText } from "./plain-words.ts";
import { stemOf } from "./texts-of.ts";

/** So many words in a row, names left out, are a quotation: they can be found without being understood. */
const QUOTED_FROM = 6;

/** A question asks in words of its own. Names cannot be said otherwise and do not count. */
export const ownWords: Rule = (lesson) => {
  const runs = new Map(
    lesson.editions.map(({ language, articles }) => [language, new Set(articles.flatMap(runsOfArticle))]),
  );
  return examined(lesson).flatMap((item) => {
    const stem = stemOf(item.question);
    const quoted = runsOf(stem, { start: 0, end: stem.length }).find((run) =>
      runs.get(item.edition.language)?.has(run),
    );
    if (quoted === undefined) return [];
    const message = `takes words from the article: "${quoted}"`;
    return [findingAbout(item, { rule: "own-words", severity: "warn", field: "prompt", message })];
  });
};

function runsOfArticle({ text, blocks }: Article): string[] {
  return blocks.flatMap(({ sentences }) => sentences.flatMap((sentence) => runsOf(text, sentence)));
}

/** Every row of six words that are no names. A capital at the start of a sentence does not make a name. */
function runsOf(text: string, sentence: Span): string[] {
  const own = words(text, sentence)
    .map(({ start, end }) => text.slice(start, end))
    .filter((word, at) => at === 0 || !/^\p{Lu}/u.test(word))
    .map((word) => plainText(word));
  return own.slice(QUOTED_FROM - 1).map((_, at) => own.slice(at, at + QUOTED_FROM).join(" "));
}
