import type { Memory, Verdict } from "@leesbewijs/domain";
import { type Card, createEmptyCard, fsrs, type Grade, Rating, State } from "ts-fsrs";

/**
 * The free spaced repetition scheduler, version 6, with its published weights. Without its short-term steps nothing comes
 * back on the day it was asked, and without its fuzz the same history gives the same day. A year is longer than any course.
 */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false, maximum_interval: 365 });

/** A question that counts for nobody says nothing of what is known. */
type Judged = Exclude<Verdict, "void">;

const grades: Readonly<Record<Judged, Grade>> = {
  correct: Rating.Good,
  partial: Rating.Hard,
  incorrect: Rating.Again,
  unanswered: Rating.Again,
};

/** The memory of a fact that was missed for the first time at `at`: it comes back the day after. */
export function startMemory(at: Date): Memory {
  return memoryOf(scheduler.next(createEmptyCard(at), at, Rating.Again).card, at);
}

/** The memory after an answer at `at`. The better it was known and the longer ago, the later it comes back. */
export function nextMemory(memory: Memory, verdict: Judged, at: Date): Memory {
  return memoryOf(scheduler.next(cardOf(memory), at, grades[verdict]).card, at);
}

/** The chance, 0 to 1, that the fact is known at `at`. */
export function recall(memory: Memory, at: Date): number {
  return scheduler.get_retrievability(cardOf(memory), at, false);
}

function memoryOf({ due, stability, difficulty, reps, lapses }: Card, reviewedAt: Date): Memory {
  return { dueAt: due, reviewedAt, stability, difficulty, reps, lapses };
}

function cardOf({ dueAt, reviewedAt, stability, difficulty, reps, lapses }: Memory): Card {
  return {
    due: dueAt,
    stability,
    difficulty,
    elapsed_days: 0,
    scheduled_days: 0,
    learning_steps: 0,
    reps,
    lapses,
    state: State.Review,
    last_review: reviewedAt,
  };
}
