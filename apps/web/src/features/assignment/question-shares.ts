import type { AssignmentResults } from "@leesbewijs/domain";

type Shares = { readonly questions: readonly (number | null)[]; readonly whole: number | null };

/**
 * The mean share of points per question and over all, 0-1, of those who handed in; null while nobody has,
 * or where the question does not count. Who is excused is left out.
 */
export function questionShares({ columns, rows: all }: Pick<AssignmentResults, "columns" | "rows">): Shares {
  const rows = all.filter(({ state }) => state !== "excused");
  const questions = columns.map(({ questionId }) =>
    mean(
      rows.flatMap((row) =>
        row.questions
          .filter((one) => one.questionId === questionId && one.verdict !== "void")
          .map((one) => part(one.points, one.possible)),
      ),
    ),
  );
  return { questions, whole: mean(rows.flatMap(({ score }) => (score ? [part(score.points, score.possible)] : []))) };
}

const part = (points: number, possible: number): number => points / Math.max(possible, 0.01);

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
