import type { Response, SaveAcknowledgement, StoredAnswers } from "@leesbewijs/domain";

/** Which answer of whom: never without the person, so that nobody can send what somebody else has given here. */
export type AnswerPlace = { readonly personId: string; readonly attemptId: string; readonly questionId: string };

/** The newest answer of this browser to one question: what is kept here until the attempt has been handed in. */
export type KeptAnswer = AnswerPlace & {
  /** Names the write. */
  readonly opId: string;
  /** Of the response as `responseText` writes it. */
  readonly sha256: string;
  readonly response: Response;
  /** Grows with each answer given here; 0 for one that was learned from the server. */
  readonly sequence: number;
  /** The server's version that this answer was given on. */
  readonly baseVersion: number;
  /** Milliseconds since 1970 by the clock of this device. */
  readonly givenAt: number;
  /** Null until the server has acknowledged this very write. */
  readonly stored: Stored | null;
};

/** What the server said of an answer. `receivedAt` in milliseconds since 1970, by its clock. */
export type Stored = {
  readonly version: number;
  readonly receivedAt: number;
  /** Kept apart, since the attempt was over. */
  readonly late: boolean;
  readonly checked: boolean;
};

export type Given = Pick<KeptAnswer, "opId" | "sha256" | "response" | "givenAt">;
type ServerAnswer = StoredAnswers["answers"][number];
type Before = KeptAnswer | undefined;

/** A new answer takes the place of the one before, and knows on what it was given. */
export function keep(before: Before, place: AnswerPlace, given: Given, seenVersion: number): KeptAnswer {
  const version = Math.max(seenVersion, before?.baseVersion ?? 0, before?.stored?.version ?? 0);
  return { ...place, ...given, sequence: (before?.sequence ?? 0) + 1, baseVersion: version, stored: null };
}

/**
 * What an acknowledgement makes of an answer. One of an earlier write only tells the version. Where this device has, as
 * the server knows, once counted further (a browser that was set back), the answer gets a new name and number.
 *
 * @returns undefined where the answer has been removed meanwhile
 */
export function acknowledge(before: Before, ack: SaveAcknowledgement, newOpId: () => string): Before {
  if (!before) return undefined;
  const { version, receivedAt, state, sequence } = ack;
  if (before.opId !== ack.opId || before.sha256 !== ack.sha256) {
    return before.stored ? before : { ...before, baseVersion: Math.max(before.baseVersion, version) };
  }
  if (state === "superseded" && sequence > before.sequence) {
    return { ...before, opId: newOpId(), sequence: sequence + 1, baseVersion: version };
  }
  // Where another device's answer stands, its version is not ours: the next look at the server brings it.
  const own = state === "superseded" ? 0 : version;
  return {
    ...before,
    stored: { version: own, receivedAt: receivedAt.getTime(), late: state === "late", checked: false },
  };
}

/** What the server's answer makes of the one here: what waits to be sent stays, everything older gives way. */
export function learn(before: Before, place: AnswerPlace, answer: ServerAnswer): KeptAnswer {
  const { version, checked, opId, sha256, response } = answer;
  const receivedAt = answer.receivedAt.getTime();
  const stored = { version, receivedAt, late: false, checked };
  const fresh = { ...place, opId, sha256, response, baseVersion: version, givenAt: receivedAt, stored };
  if (!before) return { ...fresh, sequence: 0 };
  const same = before.opId === opId && before.sha256 === sha256;
  if (same)
    return before.stored && before.stored.version >= version && before.stored.checked === checked
      ? before
      : { ...before, stored };
  if (!checked && (before.stored === null || before.stored.version >= version)) return before;
  return { ...fresh, sequence: before.sequence };
}

/** Marks an answer as not sent, for a server that turned out not to have it. */
export function sendAgain(before: Before): Before {
  return before && { ...before, stored: null };
}
