export type News = "changed" | "submitted";

/** The other tabs of this browser at the same attempt. */
export type Tabs = {
  readonly tell: (news: News) => void;
  /** Gives back what ends the listening. */
  readonly listen: (hear: (news: News) => void) => () => void;
  /** Runs work while no other tab does the same. */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
};
