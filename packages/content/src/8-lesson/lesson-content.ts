import type { Language, LessonContent } from "@leesbewijs/domain";
import type { ArticleText } from "../1-text/article-text.ts";
import type { LessonParts } from "./lesson-parts.ts";

const longestLine = 500;
const longestPassage = 3000;

const words: Readonly<
  Record<Language, { readonly place: string; readonly own: string; readonly source: string; readonly by: string }>
> = {
  nl: { place: "plaats", own: "Tekst van de docent", source: "Bron", by: "Door" },
  en: { place: "place", own: "Text from the teacher", source: "Source", by: "By" },
};

/**
 * The lesson as the app keeps and shows it, in the language of the article. What only a person can write is empty: goals,
 * perspectives, discussion, an easy summary, and meanings that the text does not give.
 *
 * @param withoutQuiz why there is no quiz, in words for the teacher; null where there is one
 */
export function lessonContent(
  { article, author, source }: ArticleText,
  parts: LessonParts,
  withoutQuiz: string | null,
): LessonContent {
  const say = words[article.language];
  return {
    title: line(parts.title),
    lead: passage(parts.lead.text),
    attribution: line(
      [author && `${say.by} ${author}`, source && `${say.source}: ${source}`].filter(Boolean).join(". ") || say.own,
    ),
    summary: { standard: passage(parts.summary.map(({ text }) => text).join(" ") || parts.lead.text), easy: null },
    goals: [],
    before: [],
    words: parts.words.map(({ term, meaning, example }) => ({
      term: line(plain(term.text)),
      meaning: meaning === null ? null : passage(meaning.text),
      example: passage(example.text),
      forms: [],
    })),
    timeline: parts.timeline.map(({ when, event }) => ({
      when: line(when),
      label: passage(event.text),
      fromArticle: true,
    })),
    roles: parts.people.map(({ name, role }) => ({ name: line(name), role: passage(role.text) })),
    places: parts.places.map(({ name, note, entity: { location } }) => ({
      name: line(name),
      note: note ?? say.place,
      latitude: location?.lat ?? null,
      longitude: location?.lon ?? null,
    })),
    quantities: parts.amounts.map(({ amount, sentence }) => ({
      value: line(amount.text),
      meaning: passage(sentence.text),
    })),
    perspectives: [],
    discussion: [],
    sensitivity: null,
    thenAndNow: null,
    parts: parts.parts.map(({ title, from, to, guide }) => ({ title: line(title), from, to, guide, easy: null })),
    readability:
      parts.readability === null ? null : { method: parts.readability.method, score: parts.readability.score },
    withoutQuiz,
  };
}

/** A word of a card, without the capital of a sentence that it opened. */
function plain(term: string): string {
  return /^\p{Lu}[\p{Ll}'’-]+/u.test(term) ? term.slice(0, 1).toLowerCase() + term.slice(1) : term;
}

function line(text: string): string {
  return cut(text, longestLine);
}

function passage(text: string): string {
  return cut(text, longestPassage);
}

/** At a word; an article may hold a sentence of any length. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const short = text.slice(0, most - 2);
  return `${short.slice(0, Math.max(1, short.lastIndexOf(" ")))} …`;
}
