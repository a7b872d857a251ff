import type { Prisma } from "@leesbewijs/db";
import type { Memory } from "@leesbewijs/domain";

export type CardRow = Prisma.ReviewCardGetPayload<object>;

/** What the scheduler knows of a card. */
export const memoryOf = ({ dueAt, reviewedAt, stability, difficulty, reps, lapses }: CardRow): Memory => ({
  dueAt,
  reviewedAt,
  stability,
  difficulty,
  reps,
  lapses,
});
