import type { FeedbackMoment, Mode } from "@leesbewijs/domain";

type Due = {
  readonly mode: Mode;
  readonly feedback: FeedbackMoment;
  readonly closesAt: Date;
  /** When the teacher gave the results back; null while that has not been done. */
  readonly returnedAt: Date | null;
  /** Everybody who has to do it handed it in. */
  readonly allHandedIn: boolean;
};

/** Whether the right answers may be shown to a whole class: once there is nobody left who could still use them. */
export function feedbackDueForClass({ mode, feedback, closesAt, returnedAt, allHandedIn }: Due, now: Date): boolean {
  const closed = closesAt <= now;
  if (mode === "practice" || feedback === "afterSubmit") return closed || allHandedIn;
  if (feedback === "never") return false;
  if (feedback === "whenReturned") return returnedAt !== null && returnedAt <= now && (closed || allHandedIn);
  return closed;
}
