import type { LessonForReader, Level } from "@leesbewijs/domain";

const wordsPerMinute = 130;
const minutesPerQuestion = 0.75;

/** About how long a lesson takes, in steps of five minutes: one careful reading and the first quiz. */
export function lessonMinutes(lesson: LessonForReader, level: Level): number {
  const article = lesson.articles.find((one) => one.level === level) ?? lesson.articles[0];
  const words = article?.text.split(/\s+/).length ?? 0;
  const questions = lesson.quizzes[0]?.questions ?? 0;
  return Math.max(5, Math.ceil((words / wordsPerMinute + questions * minutesPerQuestion) / 5) * 5);
}
