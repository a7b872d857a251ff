import { appendFileSync, readFileSync, rmSync } from "node:fs";
import type { Response } from "@leesbewijs/domain";

/** What students did and were told, in the order in which it happened. */
export type Line =
  | { readonly what: "started"; readonly student: string; readonly attemptId: string; readonly questions: number }
  | ({ readonly what: "sent" } & Write)
  | {
      readonly what: "acknowledged";
      readonly attemptId: string;
      readonly opId: string;
      readonly sha256: string;
      readonly state: string;
    }
  | { readonly what: "submitted"; readonly attemptId: string };

export type Write = {
  readonly student: string;
  readonly attemptId: string;
  readonly questionId: string;
  readonly opId: string;
  readonly sequence: number;
  readonly response: Response;
};

export type Journal = { readonly add: (line: Line) => void };

/** A file of lines. Each is on it before the call returns: what is sent is written down first, what is told at once after. */
export function openJournal(file: string): Journal {
  rmSync(file, { force: true });
  return { add: (line) => appendFileSync(file, `${JSON.stringify(line)}\n`) };
}

export const readJournal = (file: string): Line[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
