import type { Article, Language, Span } from "@leesbewijs/domain";
import { identifyLanguage, splitBlocks, words } from "@leesbewijs/language";
import type { ArticleText, TextIn, TextRefusal } from "./article-text.ts";
import { isCalendarDate } from "./calendar-date.ts";
import { composeLetters } from "./compose-letters.ts";
import { decodeCharacters } from "./decode-characters.ts";
import { hasSentences } from "./has-sentences.ts";
import { joinLines } from "./join-lines.ts";
import { newsDate } from "./news-date.ts";
import { pairQuotations } from "./pair-quotations.ts";
import { splitLines } from "./split-lines.ts";
import type { Story } from "./story.ts";
import { tellApart } from "./tell-apart.ts";
import { type Traced, joinTraced, tidy } from "./traced.ts";

const fewest = 40;
const mostWords = 100_000;
const mostCharacters = 1_000_000;
const longestTitle = 300;

/**
 * Makes an article of a text as somebody pasted it: see `ArticleText` for what becomes of it. The same input gives the same
 * article; time is linear in its length.
 *
 * @returns a refusal, as a value with `refused`, for fewer than 40 words, more than 100,000 words or 1,000,000 UTF-16 units,
 * another language than Dutch or English, no sentences, or a date that does not exist.
 */
export function readText(input: TextIn): ArticleText | TextRefusal {
  const { text: original } = input;
  if (input.newsDate !== undefined && !isCalendarDate(input.newsDate))
    return { refused: "badDate", given: input.newsDate };
  if (original.length > mostCharacters) return { refused: "tooLong", words: null, characters: original.length };
  const decoded = composeLetters(decodeCharacters(original));
  const count = words(decoded.text).length;
  if (count > mostWords) return { refused: "tooLong", words: count, characters: original.length };
  const givenTitle = readTitle(input.title);
  const story = tellApart(joinLines(splitLines(decoded), wordsOf(decoded.text)), givenTitle);
  const storyText = joinTraced(
    "\n\n",
    story.parts.map(({ content }) => content),
  );
  const left = words(storyText.text).length;
  const language = languageOf(left > 0 ? storyText.text : decoded.text, input.language);
  if (typeof language !== "string") return language;
  if (count < fewest) return { refused: "tooShort", words: count, atLeast: fewest };
  if (left === 0) return { refused: "noSentences" };
  const article = makeArticle(story, storyText.text, givenTitle, language);
  if (!hasSentences(article)) return { refused: "noSentences" };
  if (left < fewest) return { refused: "tooShort", words: left, atLeast: fewest };
  return {
    article,
    titleFrom: givenTitle !== null ? "given" : story.title === null ? "lead" : "text",
    newsDate: newsDate(input.newsDate, story.dates, input.today),
    ...(story.author === null ? {} : { author: story.author }),
    ...(story.source === null ? {} : { source: story.source }),
    aside: withTitle(story),
    quotations: pairQuotations(article.text, article.blocks),
    originOf: originIn(storyText),
  };
}

/** A few words are too short rather than foreign: only another script tells them apart for sure. */
function languageOf(text: string, given: Language | undefined): Language | TextRefusal {
  if (given !== undefined) return given;
  const looks = identifyLanguage(text);
  if (looks.language !== null) return looks.language;
  const count = words(text).length;
  const script = /^\p{Lu}/u.test(looks.looksLike ?? "");
  if (looks.reason === "too short" || (count < fewest / 2 && !script))
    return { refused: "tooShort", words: count, atLeast: fewest };
  return { refused: "otherLanguage", looksLike: looks.looksLike ?? null };
}

function readTitle(given: string | undefined): string | null {
  const title = given === undefined ? "" : tidy(composeLetters(decodeCharacters(given))).text.replace(/^#+ /, "");
  return title === "" ? null : title;
}

/** Which words a text holds, in small letters, with or without a hyphen in them. */
function wordsOf(text: string): (word: string) => boolean {
  let known: Set<string> | null = null;
  return (word) => {
    known ??= new Set(words(text).map(({ start, end }) => text.slice(start, end).toLowerCase()));
    return known.has(word);
  };
}

function makeArticle(story: Story, text: string, givenTitle: string | null, language: Language): Article {
  const headings = new Set<number>();
  let at = 0;
  for (const { kind, content } of story.parts) {
    if (kind === "heading") headings.add(at);
    at += content.text.length + 2;
  }
  const blocks = splitBlocks(text, language, headings);
  const first = blocks.find(({ kind }) => kind === "paragraph")?.sentences[0];
  const lead = first === undefined ? "…" : shorten(text.slice(first.start, first.end).replace(/(?<=[^.])\.$/, ""), 90);
  return {
    language,
    level: "standard",
    title: shorten(givenTitle ?? story.title?.text ?? lead, longestTitle),
    text,
    blocks,
  };
}

/** At a word, with an ellipsis. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 2);
  const space = cut.lastIndexOf(" ");
  return `${cut
    .slice(0, space > most / 2 ? space : cut.length)
    .replace(/[\s,;:–-]+$/, "")
    .replace(/[\uD800-\uDBFF]$/, "")} …`;
}

function withTitle({ title, aside }: Story): ArticleText["aside"] {
  if (title === null) return aside;
  const span = { start: title.starts[0] ?? 0, end: title.ends.at(-1) ?? 0 };
  return [...aside, { kind: "title" as const, span, text: title.text }].sort(
    (one, other) => one.span.start - other.span.start,
  );
}

function originIn({ starts, ends }: Traced): (span: Span) => Span {
  return ({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 });
}
