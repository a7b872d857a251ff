import type { AnswerKey, Evidence, RightAnswer, Ruling } from "@leesbewijs/domain";
import { unitIn } from "../typed/unit-fits.ts";

/**
 * The keys of which any makes an answer right, the one to show first. A ruling that gives everyone the points, or takes
 * the question out, changes no key.
 */
export function keysInForce(key: AnswerKey, ruling: Ruling | null): readonly [AnswerKey, ...AnswerKey[]] {
  if (ruling?.kind === "newKey") return [withRight(key, ruling.right, ruling.evidence)];
  if (ruling?.kind === "alsoRight") return [key, ...ruling.right.map((right) => withRight(key, right, null))];
  return [key];
}

/** The key with another right answer. What was foreseen of wrong ones no longer holds. */
function withRight(key: AnswerKey, right: RightAnswer, evidence: readonly Evidence[] | null): AnswerKey {
  if (key.kind !== right.kind) return key;
  const bare = "missteps" in key ? { missteps: [] } : "errorType" in key ? { errorType: null } : {};
  if (key.kind === "number" && right.kind === "number") {
    // "10 uur" corrected to "24" is 24 hours: the unit is asked as before.
    const unit = unitIn(right.display) === null ? unitIn(key.display) : null;
    const display = unit === null ? right.display : `${right.display} ${unit}`;
    return { ...key, ...right, display, ...(evidence && { evidence: [...evidence] }) };
  }
  // Key and right answer are of one kind, which the compiler cannot follow through a spread.
  return { ...key, ...right, ...bare, ...(evidence && { evidence }) } as AnswerKey;
}
