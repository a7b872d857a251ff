import type { Clock } from "./save-queue";

export const browserClock: Clock = {
  chance: () => Math.random(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};
