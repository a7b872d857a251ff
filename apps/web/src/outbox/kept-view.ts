import type { ProblemCode, Response } from "@leesbewijs/domain";
import type { AnswerDesk } from "./desk";
import type { HandIn } from "./hand-in";
import { type SaveLine, saveLine } from "./save-line";
import type { Sender } from "./sender";

/** What a screen shows of the answers that are kept; a new one for every change. */
export type Kept = Readonly<Clashes> & {
  readonly line: SaveLine;
  readonly answer: AnswerDesk["answer"];
  /** The student asked to hand in, and it has not been done yet. */
  readonly handIn: boolean;
  readonly submitted: boolean;
  /** Since when the teacher lets time stand still; null while it runs. */
  readonly pausedAt: number | null;
  /** Why handing in was refused for good. */
  readonly problem: ProblemCode | null;
};

/** Questions that were answered on another device too. */
export type Clashes = {
  /** The answer of this device gave way; what was here. */
  readonly replaced: Map<string, Response>;
  /** The answer of this device took the place of one that it had not seen. */
  readonly replacing: Set<string>;
};

type Parts = {
  readonly desk: AnswerDesk;
  readonly sender: Sender;
  readonly handIn: HandIn;
  readonly clashes: Clashes;
  readonly moments: Moments;
};

/** Milliseconds since 1970; null for practice without a moment. */
export type Moments = { readonly dueAt: number | null; readonly pausedAt: number | null };

export function readKept({ desk, sender, handIn, clashes, moments }: Parts): Kept {
  const submitted = handIn.submitted();
  return {
    ...clashes,
    line: saveLine(desk, sender, moments.dueAt),
    answer: desk.answer,
    handIn: desk.handIn() && !submitted,
    submitted,
    pausedAt: moments.pausedAt,
    problem: handIn.problem(),
  };
}
