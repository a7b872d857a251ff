/** One word of a treebank, with its dependency. */
export type TreebankWord = {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  /** UD features, "Name=Value|Name=Value"; empty where there are none. */
  readonly features: string;
  /** Place of its head in the sentence, -1 for a root. */
  readonly head: number;
  readonly relation: string;
  readonly spaceAfter: boolean;
};

export type TreebankSentence = {
  readonly id: string;
  readonly words: readonly TreebankWord[];
};
