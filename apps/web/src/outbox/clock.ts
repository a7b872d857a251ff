/** Time and chance, so that tests can move them by hand. */
export type Clock = {
  /** Milliseconds since 1970, by this device. */
  readonly now: () => number;
  /** Runs something later; what it gives back calls that off. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
  /** A number in [0, 1), so that many browsers do not knock at the same moment. */
  readonly chance: () => number;
};

export const browserClock: Clock = {
  now: () => Date.now(),
  chance: () => Math.random(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};
