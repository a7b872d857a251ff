import type { ClassSummary } from "@leesbewijs/domain";
import { defaultMoments } from "./default-moments";
import type { QuizEdition } from "./quiz-fields";
import { type Draft, usualTries } from "./read-draft";

type Start = {
  readonly editions: readonly QuizEdition[];
  readonly classes: readonly Pick<ClassSummary, "classId">[];
  /** What the address asks for. */
  readonly wanted: {
    readonly language?: string | undefined;
    readonly quizId?: string | undefined;
    readonly classId?: string | undefined;
  };
  readonly now: Date;
  readonly timeZone: string;
};

/** What an assignment begins as: practice, three tries of which the best counts, text open. Null without any quiz. */
export function startDraft({ editions, classes, wanted, now, timeZone }: Start): Draft | null {
  const edition = editions.find(({ language }) => language === wanted.language) ?? editions[0];
  const quiz = edition?.quizzes.find(({ id }) => id === wanted.quizId) ?? edition?.quizzes[0];
  if (!edition || !quiz) return null;
  // Nobody's class is guessed: where there are several, the teacher says which.
  const only = classes.length === 1 ? classes[0] : undefined;
  const group = classes.find(({ classId }) => classId === wanted.classId) ?? only;
  return {
    classId: group?.classId ?? null,
    personIds: null,
    quizId: quiz.id,
    language: edition.language,
    mode: "practice",
    ...defaultMoments(now, timeZone),
    maxAttempts: usualTries.practice,
    countedAttempt: "best",
    textOpen: true,
    feedback: "afterQuestion",
  };
}
