import type { AttemptState, FeedbackMoment, Mode, Terms, WorkState } from "@leesbewijs/domain";
import { hasClosed } from "./terms-of.ts";

type Due = {
  readonly mode: Mode;
  readonly feedback: FeedbackMoment;
  readonly state: AttemptState;
  /** Practice: this answer was checked and stands. */
  readonly checked: boolean;
  readonly closesAt: Date | null;
  /** When the teacher gave the results back; null while that has not been done. */
  readonly returnedAt: Date | null;
};

/**
 * Whether the right answer and its proof may be shown. Practice shows it once an answer was checked, and everything once
 * the attempt is submitted. A test shows nothing before it is submitted, whatever its setting; without a moment of
 * closing, "after close" never comes.
 */
export function feedbackDue({ mode, feedback, state, checked, closesAt, returnedAt }: Due, now: Date): boolean {
  if (mode === "practice") return checked || state === "submitted";
  if (state !== "submitted" || feedback === "never") return false;
  if (feedback === "whenReturned") return returnedAt !== null && returnedAt <= now;
  return feedback === "afterClose" ? closesAt !== null && closesAt <= now : true;
}

type Work = {
  readonly terms: Terms;
  readonly attempts: readonly { readonly state: AttemptState }[];
};

/**
 * Where a student stands with an assignment. An open attempt counts as busy until the assignment closes; what was
 * submitted once stays done, also when a later try is left open.
 */
export function workState({ terms, attempts }: Work, now: Date): WorkState {
  const closed = hasClosed(terms, now);
  if (!closed && attempts.some((attempt) => attempt.state === "open")) return "busy";
  if (attempts.some((attempt) => attempt.state === "submitted")) return "done";
  if (closed) return "missed";
  return now < terms.opensAt ? "notOpen" : "toDo";
}

/** How many new attempts may still be started. `used` counts open and submitted ones; after closing none are left. */
export function attemptsLeft(terms: Terms, used: number, now: Date): number {
  return hasClosed(terms, now) ? 0 : Math.max(0, terms.maxAttempts - used);
}
