import { type FrequencyList, readability } from "@leesbewijs/language";
import type { Reading } from "../2-reading/reading.ts";
import { amountsOf } from "./amounts.ts";
import { difficultWords } from "./difficult-words.ts";
import type { LessonParts, Quoted } from "./lesson-parts.ts";
import { placesOf } from "./places.ts";
import { quoteSentence } from "./quoted.ts";
import { readingParts } from "./reading-parts.ts";
import { summarise } from "./summarise.ts";
import { timeline } from "./timeline.ts";
import { whoIsWho } from "./who-is-who.ts";

/**
 * Everything of a lesson around its questions. Nothing is made up: all of it is words of the article with their places, but
 * for the frames of the guiding questions, the words of resolved times, and numbers in titles.
 *
 * @param frequency of the language of the article
 */
export function composeLesson(reading: Reading, frequency: FrequencyList): LessonParts {
  const { article } = reading.text;
  const summary = summarise(reading);
  const sentences = reading.sentences.map(({ span }) => span);
  return {
    title: article.title,
    lead: leadOf(reading, summary),
    parts: readingParts(reading),
    summary,
    timeline: timeline(reading),
    people: whoIsWho(reading),
    places: placesOf(reading),
    amounts: amountsOf(reading),
    words: difficultWords(reading, frequency),
    readability: readability(article.text, sentences, article.language),
  };
}

/** The sentence that says what happened: the first of the summary if it stands early, else the first of the article. */
function leadOf({ sentences, text: { article } }: Reading, summary: readonly Quoted[]): Quoted {
  const [first] = sentences;
  const [told] = summary;
  if (told !== undefined && sentences.slice(0, 3).some(({ span }) => span.start === told.span.start)) return told;
  return first === undefined
    ? { span: { start: 0, end: article.text.length }, text: article.text }
    : quoteSentence(first);
}
