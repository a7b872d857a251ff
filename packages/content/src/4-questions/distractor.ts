import type { ErrorType } from "@leesbewijs/domain";

/** A wrong answer, and the error that leads to it. */
export type Distractor = { readonly text: string; readonly errorType: ErrorType };
