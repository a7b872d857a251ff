import { type Outcome, type Quiz, playSchedule } from "./schedule.ts";
import { openSchool } from "./school.ts";

/** Everything that the schedules did, added up; `attempts` are the attempts that the database holds. */
export type Totals = {
  readonly schedules: number;
  readonly attempts: number;
  readonly counts: Readonly<Record<string, number>>;
};

/**
 * Plays schedules one after another.
 *
 * @param directory where the database of this run lives
 * @throws Error at the first broken promise, with its seed
 */
export async function runSchedules(directory: string, count: number, firstSeed = 1): Promise<Totals> {
  const school = await openSchool(directory);
  const counts: Record<string, number> = {};
  const add = (name: string, times: number): void => void (counts[name] = (counts[name] ?? 0) + times);
  try {
    const quiz = await widestQuiz(school.db);
    for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
      const { met, ...done }: Outcome = await playSchedule(school, quiz, seed);
      for (const [name, times] of Object.entries(done)) add(name, times);
      for (const [fate, times] of met) add(`requests ${fate}`, times);
    }
    return { schedules: count, attempts: await school.db.attempt.count(), counts };
  } finally {
    await school.close();
  }
}

/** The quiz with the most kinds of questions, so that each kind is lost and found. */
async function widestQuiz(db: Awaited<ReturnType<typeof openSchool>>["db"]): Promise<Quiz> {
  const editions = await db.edition.findMany({
    where: { language: "nl" },
    include: { questions: true, revision: { select: { lessonId: true } } },
    orderBy: { revisionId: "asc" },
  });
  const widths = editions.flatMap(({ quizzes, questions, revision }) => {
    const kinds = new Map(questions.map(({ id, body }) => [id, (body as { kind: string }).kind]));
    return (quizzes as { id: string; questionIds: string[] }[]).map(({ id, questionIds }) => ({
      quiz: { lessonId: revision.lessonId, quizId: id },
      width: new Set(questionIds.map((questionId) => kinds.get(questionId))).size,
    }));
  });
  const widest = widths.sort((a, b) => b.width - a.width)[0];
  if (!widest) throw new Error("There are no lessons");
  return widest.quiz;
}
