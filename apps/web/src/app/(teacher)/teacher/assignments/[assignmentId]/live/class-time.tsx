"use client";

import type { AssignmentTimes } from "@leesbewijs/domain";
import { TimeControls } from "@/features/assignment/time-controls";

/** Lets time stand still for the class and go on, and gives it more. The board below hears of it by itself. */
export function ClassTime({ initial }: { readonly initial: AssignmentTimes }) {
  return <TimeControls initial={initial} onChanged={() => Promise.resolve()} />;
}
