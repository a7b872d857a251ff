import type { SaveAcknowledgement, StoredAnswers, SubmitOutcome } from "@leesbewijs/domain";
import type { KeptAnswer } from "./kept-answer";
import type { Trouble } from "./trouble";

/** What a page says it gave; the server compares. */
export type Manifest = readonly Pick<KeptAnswer, "questionId" | "opId" | "sha256">[];

/** The server, as far as one attempt needs it. */
export type Server = {
  readonly send: (answer: KeptAnswer, deviceId: string, signal: AbortSignal) => Promise<SaveAcknowledgement>;
  /** Sends from a page that is going away and hears no answer. */
  readonly sendLast: (answer: KeptAnswer, deviceId: string) => void;
  readonly stored: () => Promise<StoredAnswers>;
  readonly submit: (manifest: Manifest) => Promise<SubmitOutcome>;
  /** Sorts what a call has thrown. */
  readonly troubleOf: (error: unknown) => Trouble;
};
