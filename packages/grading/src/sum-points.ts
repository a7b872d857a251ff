import type { Points } from "@leesbewijs/domain";
import { roundPoints } from "./round-points.ts";

/** Points added up in whole hundredths, so that the sum does not depend on the order. */
export function sumPoints(scores: readonly Points[]): Points {
  const hundredths = scores.reduce((sum, score) => sum + Math.round(score.points * 100), 0);
  const possible = scores.reduce((sum, score) => sum + Math.round(score.possible * 100), 0);
  return { points: roundPoints(hundredths / 100), possible: roundPoints(possible / 100) };
}
