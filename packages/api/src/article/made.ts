import { lessonContent, type MadeLesson } from "@leesbewijs/content";
import type { Article, ArticleRefusal, LessonContent, MadeQuestion, NotAsked, QuestionId } from "@leesbewijs/domain";

/** What came of an article, as plain data that can be sent from a thread. */
export type Made =
  | { readonly state: "refused"; readonly refusal: ArticleRefusal }
  | {
      readonly state: "made";
      readonly article: Article;
      readonly content: LessonContent;
      /** ISO, as precise as it is known: "2020-10-10", "2020-10" or "2020". */
      readonly newsDate: string | null;
      readonly author: string | null;
      readonly source: string | null;
      /** The questions of the quiz, in its order; empty where there is none. */
      readonly quiz: readonly QuestionId[];
      /** All questions that may be asked, best first. */
      readonly questions: readonly MadeQuestion[];
      readonly notAsked: readonly NotAsked[];
    };

/** A quiz of fewer questions says too little about a reader. */
const leastQuestions = 4;

/** Takes from a made lesson what is kept or shown; how the text was read stays behind. */
export function plainMade({ text, lesson, quiz, candidates, refusals }: MadeLesson): Made {
  return {
    state: "made",
    article: text.article,
    content: lessonContent(text, lesson, null),
    newsDate: text.newsDate?.value ?? null,
    author: text.author ?? null,
    source: text.source ?? null,
    quiz: quiz.length < leastQuestions ? [] : quiz.map(({ question }) => question.id),
    questions: candidates.map(({ question, key, shape, fact, score }) => ({ question, key, shape, fact, score })),
    notAsked: countRules(refusals),
  };
}

/** The rules that kept most from being asked come first. */
function countRules(refusals: readonly { readonly rule: string }[]): NotAsked[] {
  const counts = new Map<string, number>();
  for (const { rule } of refusals) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts]
    .map(([rule, count]) => ({ rule, count }))
    .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}
