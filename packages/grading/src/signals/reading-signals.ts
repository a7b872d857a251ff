import type { ReadingSignal } from "@leesbewijs/domain";

/** The first answer to a question, when it came in and when the device says that it was given. */
type FirstAnswer = {
  /** Words of the question with what there is to choose from. */
  readonly words: number;
  readonly receivedAt: Date;
  readonly claimedAt: Date | null;
};

export type ReadAttempt = {
  readonly startedAt: Date;
  /** Words of the text at the level that was chosen. */
  readonly textWords: number;
  /** The lesson knows that this reader got to the text, or the text could not be read during the attempt. */
  readonly sawText: boolean;
  readonly answers: readonly FirstAnswer[];
};

/** Twice as fast as fluent readers read: below it words cannot have been read, above it nothing is said. */
const wordsPerSecond = 8;
/** Fewer answers than this say nothing of how somebody works. */
const fewest = 6;

/**
 * What is worth a chat in how an attempt was made: never a verdict, and no part of any score. Silent when unsure: with few
 * answers, where the clock of the device and the moments of arrival do not agree, and where the text may have been read.
 */
export function readingSignals({ startedAt, textWords, sawText, answers }: ReadAttempt): ReadingSignal[] {
  const given = [...answers].sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime());
  const last = given.at(-1);
  if (given.length < fewest || !last) return [];
  const signals: ReadingSignal[] = [];
  const gaps = given.flatMap((answer, index) => gapBefore(answer, given[index - 1] ?? null, startedAt));
  const fast = gaps.filter(({ words, seconds }) => seconds < words / wordsPerSecond).length;
  if (gaps.length >= fewest && fast * 2 > gaps.length) signals.push({ kind: "fast", fast, of: gaps.length });
  const took = spent(last, startedAt);
  const needed = textWords / wordsPerSecond;
  if (!sawText && took !== null && took < needed) {
    signals.push({ kind: "unread", seconds: Math.round(took), needed: Math.round(needed) });
  }
  return signals;
}

/** Seconds between an answer and the one before it, the longer of what two clocks say. */
function gapBefore(answer: FirstAnswer, before: FirstAnswer | null, startedAt: Date) {
  const arrived = (answer.receivedAt.getTime() - (before?.receivedAt ?? startedAt).getTime()) / 1000;
  if (before === null) return [{ words: answer.words, seconds: arrived }];
  // Answers that waited on a device come in together: without its clock nothing is known.
  if (!answer.claimedAt || !before.claimedAt) return [];
  const claimed = (answer.claimedAt.getTime() - before.claimedAt.getTime()) / 1000;
  return claimed < 0 ? [] : [{ words: answer.words, seconds: Math.max(arrived, claimed) }];
}

/** Seconds from the beginning to the last first answer; null where the device's clock cannot be the server's. */
function spent(last: FirstAnswer, startedAt: Date): number | null {
  if (!last.claimedAt) return null;
  const drift = (last.receivedAt.getTime() - last.claimedAt.getTime()) / 1000;
  const arrived = (last.receivedAt.getTime() - startedAt.getTime()) / 1000;
  return Math.abs(drift) > 60 ? null : arrived;
}
