import type { Clock } from "./clock";

/** One pause for each question: starting it again calls the earlier one off. */
export function createTypingPauses(clock: Clock) {
  const running = new Map<string, () => void>();
  function stop(questionId: string): void {
    running.get(questionId)?.();
    running.delete(questionId);
  }
  return {
    start(questionId: string, milliseconds: number, run: () => void): void {
      stop(questionId);
      if (milliseconds === 0) {
        run();
        return;
      }
      running.set(questionId, clock.after(milliseconds, run));
    },
    stop,
    stopAll(): void {
      for (const questionId of running.keys()) stop(questionId);
    },
  };
}
