import type { MadeLesson } from "@leesbewijs/content";
import type { LessonContent } from "@leesbewijs/domain";

/** The least that a lesson says beside its text: its title, its first sentence, and where it comes from. */
export function leadContent({ article, author, source }: MadeLesson["text"]): LessonContent {
  const first = article.blocks.find(({ number }) => number !== null)?.sentences[0];
  const lead = first ? article.text.slice(first.start, first.end).slice(0, 3000) : article.title;
  const attribution = [author, source].filter((part) => part !== undefined && part !== "").join(", ");
  return {
    title: article.title,
    lead,
    attribution: (attribution || article.title).slice(0, 500),
    summary: { standard: lead, easy: lead },
    goals: [],
    words: [],
    timeline: [],
    roles: [],
    places: [],
    quantities: [],
    perspectives: [],
    discussion: [],
    sensitivity: null,
    thenAndNow: null,
  };
}
