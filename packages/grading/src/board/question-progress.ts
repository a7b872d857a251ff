import { inOrder, questionAt, type Sitting } from "./whereabouts.ts";

export type QuestionProgress = {
  readonly questionId: string;
  readonly answered: number;
  readonly here: number;
  /** Null where the question does not count. */
  readonly missed: number | null;
  readonly seconds: number | null;
};

/** Who is away for longer than this was not busy with the question. */
const longestSeconds = 20 * 60;

/** How each question of a quiz goes: how many answered, missed it and are at it, and how long it took them. */
export function questionProgress(questionIds: readonly string[], sittings: readonly Sitting[]): QuestionProgress[] {
  const taken = sittings.map(secondsTaken);
  const at = sittings.map(questionAt);
  return questionIds.map((questionId) => {
    const given = sittings.flatMap(({ answers }) => answers.filter((answer) => answer.questionId === questionId));
    const times = taken.flatMap((times) => times.get(questionId) ?? []);
    return {
      questionId,
      answered: given.length,
      here: at.filter((id) => id === questionId).length,
      missed: given.some(({ missed }) => missed === null) ? null : given.filter(({ missed }) => missed).length,
      seconds: times.length === 0 ? null : Math.round(middle(times)),
    };
  });
}

/** By question, the seconds between the answer before it and its own. */
function secondsTaken({ startedAt, answers }: Sitting): ReadonlyMap<string, number> {
  let before = startedAt.getTime();
  return new Map(
    inOrder(answers).map(({ questionId, at }): [string, number] => {
      const seconds = Math.min(longestSeconds, Math.max(0, (at.getTime() - before) / 1000));
      before = at.getTime();
      return [questionId, seconds];
    }),
  );
}

/** The median. */
export function middle(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? half - 1 : half], sorted[half]];
  return (low + high) / 2;
}
