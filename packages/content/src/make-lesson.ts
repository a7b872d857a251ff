import type { Language } from "@leesbewijs/domain";
import { tag } from "@leesbewijs/language";
import type { ArticleText, TextIn, TextRefusal } from "./1-text/article-text.ts";
import { readText } from "./1-text/read-text.ts";
import { readArticle, type Reader } from "./2-reading/read-article.ts";
import type { Reading } from "./2-reading/reading.ts";
import { askQuestions } from "./4-questions/ask-questions.ts";
import type { Refusal } from "./4-questions/ask.ts";
import type { Candidate } from "./6-gate/candidate.ts";
import { judgeQuestions } from "./6-gate/judge-questions.ts";
import type { ReadAgain } from "./6-gate/gate.ts";
import { composeQuiz } from "./7-quiz/compose-quiz.ts";
import { rankCandidates } from "./7-quiz/rank-candidates.ts";
import { composeLesson } from "./8-lesson/compose-lesson.ts";
import type { LessonParts } from "./8-lesson/lesson-parts.ts";

export type MadeLesson = {
  readonly text: ArticleText;
  readonly reading: Reading;
  /** What stands around the questions: summary, timeline, words. */
  readonly lesson: LessonParts;
  /** The questions of the quiz, in the order of the text; none where fewer than four would stand. */
  readonly quiz: readonly Candidate[];
  /** All questions that may be asked, best first, those of the quiz among them. */
  readonly candidates: readonly Candidate[];
  /** What was not asked, by rule. */
  readonly refusals: readonly Refusal[];
};

/**
 * Makes a lesson of an article. Pure: the same article gives the same bytes on any machine.
 *
 * @param readers the models of each language, loaded once at the edge.
 */
export function makeLesson(input: TextIn, readers: Readonly<Record<Language, Reader>>): MadeLesson | TextRefusal {
  const text = readText(input);
  return "refused" in text ? text : lessonOf(text, readers[text.article.language]);
}

/** The same for a text that has been read, so that the models of its language alone have to be loaded. */
export function lessonOf(text: ArticleText, reader: Reader): MadeLesson {
  const reading = readArticle(text, reader);
  const { refusals, ...asked } = askQuestions(reading);
  const judged = judgeQuestions(reading, asked, againBy(reader));
  const candidates = rankCandidates(reading, judged.candidates);
  return {
    text,
    reading,
    lesson: composeLesson(reading, reader.frequency),
    candidates,
    quiz: composeQuiz(reading, candidates),
    refusals: [...refusals, ...judged.refusals],
  };
}

/** Reads a question again as the models see it, each once. */
function againBy({ model }: Reader): ReadAgain {
  const read = new Map<string, ReturnType<ReadAgain>>();
  return (question) => {
    const known = read.get(question) ?? tag(question, { start: 0, end: question.length }, model);
    read.set(question, known);
    return known;
  };
}
