/** An attempt as it can be followed: what was answered when. Blanks are not in it. */
export type Sitting = {
  readonly questionIds: readonly string[];
  readonly startedAt: Date;
  readonly submittedAt: Date | null;
  readonly answers: readonly GivenAnswer[];
};
export type GivenAnswer = {
  readonly questionId: string;
  readonly at: Date;
  /** It does not earn everything; null where the question does not count. */
  readonly missed: boolean | null;
};

/**
 * The question that somebody is at, as far as the answers tell: the first one open after the newest answer, or before it
 * where none follows. Null where all were answered, and after handing in.
 */
export function questionAt({ questionIds, submittedAt, answers }: Sitting): string | null {
  if (submittedAt) return null;
  const given = new Set(answers.map(({ questionId }) => questionId));
  const newest = inOrder(answers).at(-1);
  const from = newest ? questionIds.indexOf(newest.questionId) + 1 : 0;
  return [...questionIds.slice(from), ...questionIds.slice(0, from)].find((id) => !given.has(id)) ?? null;
}

/** When somebody last did something in an attempt. */
export function lastSign({ startedAt, submittedAt, answers }: Sitting): Date {
  return submittedAt ?? inOrder(answers).at(-1)?.at ?? startedAt;
}

export const inOrder = (answers: readonly GivenAnswer[]): GivenAnswer[] =>
  [...answers].sort((a, b) => a.at.getTime() - b.at.getTime());
