import type { Database } from "@leesbewijs/db";
import { Problem } from "../problem.ts";

/** So many tries in each window of so many seconds. */
export type Budget = { readonly limit: number; readonly seconds: number };

/** The budgets of this installation: made for thirty children behind one address. */
export const budgets = {
  accountFailures: { limit: 10, seconds: 900 },
  schoolFailures: { limit: 300, seconds: 900 },
  addressFailures: { limit: 600, seconds: 900 },
  joinFailures: { limit: 60, seconds: 3600 },
  guests: { limit: 300, seconds: 3600 },
  tries: { limit: 60, seconds: 600 },
  ownTries: { limit: 20, seconds: 600 },
  files: { limit: 120, seconds: 600 },
  ownFiles: { limit: 40, seconds: 600 },
  lists: { limit: 60, seconds: 3600 },
  receipts: { limit: 30, seconds: 600 },
  guides: { limit: 1200, seconds: 600 },
  ownGuides: { limit: 120, seconds: 600 },
  drafts: { limit: 60, seconds: 600 },
} as const satisfies Record<string, Budget>;

const windowOf = (now: Date, seconds: number): Date =>
  new Date(Math.floor(now.getTime() / (seconds * 1000)) * seconds * 1000);

/**
 * Spends one try and refuses when none was left. One statement, so that processes share the count and no race finds a
 * gap in it.
 *
 * @throws Problem `tooOften`, with the seconds until the window ends
 */
export async function spend(db: Database, key: string, budget: Budget, now: Date): Promise<void> {
  const windowAt = windowOf(now, budget.seconds);
  const rows = await db.$queryRaw<{ count: number }[]>`
    INSERT INTO "Throttle" ("key", "windowAt", "count") VALUES (${key}, ${windowAt}, 1)
    ON CONFLICT ("key", "windowAt") DO UPDATE SET "count" = "Throttle"."count" + 1
    RETURNING "count"`;
  if ((rows[0]?.count ?? 0) > budget.limit) throw tooOften(key, budget, windowAt, now);
}

/** Gives back a try that turned out not to be a failure. */
export async function refund(db: Database, key: string, budget: Budget, now: Date): Promise<void> {
  const windowAt = windowOf(now, budget.seconds);
  await db.$executeRaw`
    UPDATE "Throttle" SET "count" = GREATEST("count" - 1, 0) WHERE "key" = ${key} AND "windowAt" = ${windowAt}`;
}

function tooOften(key: string, budget: Budget, windowAt: Date, now: Date): Problem {
  const seconds = Math.ceil((windowAt.getTime() + budget.seconds * 1000 - now.getTime()) / 1000);
  return new Problem("tooOften", `budget of ${key.split(":")[0]} is spent`, seconds);
}
