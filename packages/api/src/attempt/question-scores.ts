import type { Prisma } from "@leesbewijs/db";
import { QuestionScore } from "@leesbewijs/domain";
import { pointsOf } from "./attempt-row.ts";

type Row = Prisma.QuestionScoreGetPayload<object>;

/** The stored scores of questions as the domain knows them. */
export const questionScores = (rows: readonly Row[]): QuestionScore[] =>
  rows.map((row) =>
    QuestionScore.parse({
      questionId: row.questionId,
      verdict: row.verdict,
      proved: row.proved,
      ...pointsOf(row),
    }),
  );
