import type { LessonForm, LessonForReader, LessonPhase } from "@leesbewijs/domain";

type Outline = Pick<LessonForReader, "content" | "quizzes" | "articles">;
export type LessonStep = { readonly phase: LessonPhase; readonly minutes: number };

const wordsPerMinute = 130;
const minutesPerQuestion = 0.8;
/** In the short form one reads and answers; the class has no time to talk. */
const minutes: Readonly<Record<LessonForm, Readonly<Record<LessonPhase, number>>>> = {
  short: { activate: 1, words: 3, read: 5, check: 5, discuss: 0, reflect: 0 },
  full: { activate: 5, words: 7, read: 8, check: 5, discuss: 10, reflect: 5 },
};

/** The quiz that fits a form: about six questions in the short one, the first quiz in the full one. */
export function quizOf<Quiz extends { readonly questions: number }>(
  quizzes: readonly Quiz[],
  form: LessonForm,
): Quiz | undefined {
  if (form === "full") return quizzes[0];
  return [...quizzes].sort((one, other) => Math.abs(one.questions - 6) - Math.abs(other.questions - 6))[0];
}

/** The phases of a lesson in one form. A phase that has nothing in it is not there. */
export function lessonSteps(lesson: Outline, form: LessonForm): readonly LessonStep[] {
  const { content, quizzes, articles } = lesson;
  const words = articles[0]?.text.split(/\s+/).length ?? 0;
  const questions = quizOf(quizzes, form)?.questions ?? 0;
  const usual = minutes[form];
  const there: Readonly<Record<LessonPhase, number>> = {
    activate: usual.activate,
    words: content.words.length > 0 ? usual.words : 0,
    read: Math.max(usual.read, Math.ceil(words / wordsPerMinute)),
    check: questions === 0 ? 0 : Math.max(usual.check, Math.ceil(questions * minutesPerQuestion)),
    discuss: content.discussion.length > 0 ? usual.discuss : 0,
    reflect: usual.reflect,
  };
  const order: readonly LessonPhase[] = ["activate", "words", "read", "check", "discuss", "reflect"];
  return order.flatMap((phase) => (there[phase] > 0 ? [{ phase, minutes: there[phase] }] : []));
}

/** About how long the whole takes, in steps of five minutes. */
export const totalMinutes = (steps: readonly LessonStep[]): number =>
  Math.ceil(steps.reduce((sum, step) => sum + step.minutes, 0) / 5) * 5;
