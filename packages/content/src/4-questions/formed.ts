/** A question as it is asked, and what it is made of. */
export type Formed = {
  readonly prompt: string;
  /** How much of it leans on the text around it. */
  readonly leaning: number;
  /** The lemmas that it says. */
  readonly asked: readonly string[];
};
