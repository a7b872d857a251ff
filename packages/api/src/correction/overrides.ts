import type { Prisma } from "@leesbewijs/db";
import { PointOverride } from "@leesbewijs/domain";

/** The overrides of an attempt that count, oldest first. */
export const overridesInForce = {
  where: { undoneAt: null },
  orderBy: { number: "asc" },
} satisfies Prisma.Attempt$overridesArgs;

type Row = Pick<Prisma.PointOverrideGetPayload<object>, "questionId" | "points" | "reason">;

/** By question, the points that a teacher gave last, with the reason. */
export const overrideOf = (rows: readonly Row[]): ReadonlyMap<string, PointOverride> =>
  new Map(
    rows.map(({ questionId, points, reason }) => [
      questionId,
      PointOverride.parse({ points: points.toNumber(), reason }),
    ]),
  );
