import type { Points } from "@leesbewijs/domain";

/** The share of the points that was earned, 0-1. */
export const shareOf = ({ points, possible }: Points): number => points / Math.max(possible, 0.01);
/** How a share is written. */
export const percent = { style: "percent", maximumFractionDigits: 0 } as const;
