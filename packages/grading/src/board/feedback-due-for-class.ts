import type { FeedbackMoment, Mode } from "@leesbewijs/domain";

type Due = {
  readonly mode: Mode;
  readonly feedback: FeedbackMoment;
  /** It is over for everybody, whoever has more time included. */
  readonly closed: boolean;
  /** The teacher gave the results back. */
  readonly returned: boolean;
  /** Everybody who has to do it handed it in. */
  readonly allHandedIn: boolean;
};

/** Whether the right answers may be shown to a whole class: once there is nobody left who could still use them. */
export function feedbackDueForClass({ mode, feedback, closed, returned, allHandedIn }: Due): boolean {
  if (mode === "practice" || feedback === "afterSubmit") return closed || allHandedIn;
  if (feedback === "never") return false;
  return feedback === "whenReturned" ? returned && (closed || allHandedIn) : closed;
}
