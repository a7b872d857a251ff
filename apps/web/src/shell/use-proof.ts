"use client";

import { useState } from "react";
import { problemCode } from "./problem-code";

/** What waits for the password to be given again. */
export type Proof = {
  readonly asked: boolean;
  /** For the error of a call: asks for the password where that is what it wants, and then does what was asked. */
  readonly ask: (error: unknown, again: () => void) => void;
  readonly given: () => void;
  readonly cancel: () => void;
};

/** Whether an error is one that giving the password again takes away. */
export const wantsProof = (error: unknown): boolean => Boolean(error) && problemCode(error) === "proveAgain";

export function useProof(): Proof {
  const [waiting, setWaiting] = useState<{ readonly again: () => void } | null>(null);
  return {
    asked: waiting !== null,
    ask: (error, again) => {
      if (wantsProof(error)) setWaiting({ again });
    },
    given: () => {
      setWaiting(null);
      waiting?.again();
    },
    cancel: () => setWaiting(null),
  };
}
