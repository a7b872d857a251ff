import type { AnswerPlace, KeptAnswer } from "./kept-answer";

/** What this browser keeps of one attempt beside its answers. */
export type Desk = {
  readonly personId: string;
  readonly attemptId: string;
  /** Names this browser to the server, for this attempt alone. */
  readonly deviceId: string;
  /** The student asked to hand in; done as soon as everything has been sent. */
  readonly handIn: boolean;
};

/** Where answers are kept. Every change is a step of its own: it sees what is there and nothing comes in between. */
export type Store = {
  /** Whether what is kept outlives the page. */
  readonly lasting: () => boolean;
  readonly answers: (personId: string, attemptId?: string) => Promise<readonly KeptAnswer[]>;
  /** Puts what the rule makes of the answer; one that it makes nothing of is removed. */
  readonly changeAnswer: (place: AnswerPlace, rule: AnswerRule) => Promise<KeptAnswer | undefined>;
  readonly changeDesk: (place: DeskPlace, rule: (before: Desk | undefined) => Desk) => Promise<Desk>;
  /** Removes what the server has, and keeps what it has not. */
  readonly removeStored: (personId: string, attemptId?: string) => Promise<void>;
};

export type AnswerRule = (before: KeptAnswer | undefined) => KeptAnswer | undefined;
export type DeskPlace = Pick<Desk, "personId" | "attemptId">;
