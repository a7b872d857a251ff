import type {
  AnswerKeyOf,
  Evidence,
  Language,
  OptionId,
  QuestionKind,
  QuestionOf,
  QuestionSource,
} from "@leesbewijs/domain";

type SourceOf<K extends QuestionKind> = Extract<QuestionSource, { kind: K }>;

type SharedFields = "id" | "prompt" | "process" | "skill" | "difficulty" | "validAsOf";

/** What only this kind of question has: the half that is seen, and the half that is secret. */
type Halves<K extends QuestionKind> = {
  readonly shown: Omit<QuestionOf<K>, SharedFields>;
  readonly secret: Omit<AnswerKeyOf<K>, "questionId" | "explanation" | "evidence">;
};

export type Workbench = {
  readonly language: Language;
  /** What orders follow from: the same for every run, another for every question and language. */
  readonly seed: string;
  /** The id of an option, from its text and the list it stands in. */
  readonly optionId: (list: string, text: string) => OptionId;
  /** Where the key comes to stand among the options of which one is right. */
  readonly keyPosition: number;
  /** The sentences that prove the answer, those of the evidence first. */
  readonly sentences: readonly Evidence[];
};

/** Makes the two halves of a question of one kind. */
export type MakeQuestion<K extends QuestionKind> = (source: SourceOf<K>, bench: Workbench) => Halves<K>;
