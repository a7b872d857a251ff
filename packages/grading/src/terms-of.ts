import type { Arrangement, StandingArrangement, Terms } from "@leesbewijs/domain";

/** An assignment as it is kept: pauses that are over are in `dueAt` and `closesAt` already. */
type Assigned = {
  readonly opensAt: Date;
  readonly dueAt: Date;
  readonly closesAt: Date;
  readonly maxAttempts: number;
  readonly pausedAt: Date | null;
  /** Seconds that time stood still. */
  readonly stoodStill: number;
};

/** Minutes of extra time at most: a week of homework does not become nine days. */
const longestExtra = 24 * 60;

/**
 * What holds for one student at an assignment. This is the only place that says so, but for the statement that saves an
 * answer, which decides the same in SQL (`api/src/attempt/terms-sql.ts`); a test holds the two together.
 *
 * Arrangements never take time away: of two moments the later one counts. Extra time is a share of the time that the class
 * has to work in, rounded up to a minute. A pause reaches only those for whom it was still open.
 */
export function termsOf(
  assigned: Assigned,
  own: Arrangement | null | undefined,
  standing: StandingArrangement | null | undefined,
): Terms {
  const percent = standing?.extraTime ?? 0;
  const dueAt = latest(withExtra(assigned, assigned.dueAt, percent), own?.dueAt);
  const closesAt = latest(withExtra(assigned, assigned.closesAt, percent), own?.closesAt, own?.dueAt);
  const { pausedAt } = assigned;
  return {
    opensAt: own?.opensAt ?? assigned.opensAt,
    dueAt,
    closesAt,
    maxAttempts: assigned.maxAttempts + (standing?.extraTries ?? 0) + (own?.extraTries ?? 0),
    pausedAt: pausedAt !== null && pausedAt < closesAt ? pausedAt : null,
  };
}

function withExtra({ opensAt, stoodStill }: Assigned, moment: Date, percent: number): Date {
  const toWorkIn = Math.max(0, moment.getTime() - opensAt.getTime() - stoodStill * 1000);
  const minutes = Math.min(longestExtra, Math.ceil((percent * toWorkIn) / (100 * 60_000)));
  // oxlint-disable-next-line no-restricted-globals -- reckons with a moment that was given, not with the clock
  return new Date(moment.getTime() + minutes * 60_000);
}

const latest = (moment: Date, ...others: readonly (Date | null | undefined)[]): Date =>
  others.reduce<Date>((last, other) => (other && other > last ? other : last), moment);

/** Whether it is over for this student. While time stands still nothing closes. */
export const hasClosed = ({ pausedAt, closesAt }: Pick<Terms, "pausedAt" | "closesAt">, at: Date): boolean =>
  pausedAt === null && closesAt <= at;

/**
 * Whether work of this moment came in after it was due. On the very moment is in time, and while time stands still it is the
 * moment on which it stopped. Without terms nothing is late.
 */
export function isLate(at: Date, terms: Pick<Terms, "pausedAt" | "dueAt"> | null): boolean {
  if (terms === null) return false;
  const { pausedAt, dueAt } = terms;
  return dueAt < (pausedAt !== null && pausedAt < at ? pausedAt : at);
}
