import type { AnswerKeyOf, ErrorType, Level, QuestionKind, QuestionOf, ResponseOf } from "@leesbewijs/domain";
import type { GradeContext } from "../grade-context.ts";

/** The share of the points that a response earns, 0-1. It is asked only for responses that fit and are not blank. */
type Grade<K extends QuestionKind> = (
  question: QuestionOf<K>,
  key: AnswerKeyOf<K>,
  response: ResponseOf<K>,
  context: GradeContext,
) => number;

/** All that grading knows of one kind of question. */
export type KindRules<K extends QuestionKind> = {
  /** Whether every id of the response belongs to the question, none twice where once is meant. */
  readonly fits: (question: QuestionOf<K>, response: ResponseOf<K>) => boolean;
  readonly isBlank: (response: ResponseOf<K>) => boolean;
  readonly grade: Grade<K>;
  /** The response that earns everything, in the text of a level. */
  readonly correct: (question: QuestionOf<K>, key: AnswerKeyOf<K>, level: Level) => ResponseOf<K>;
  /** The foreseen error behind a wrong response; null where none was foreseen. */
  readonly errorType: (key: AnswerKeyOf<K>, response: ResponseOf<K>) => ErrorType | null;
  /** Whether the response points at proof; absent for kinds that do not ask for it. */
  readonly proved?: (key: AnswerKeyOf<K>, response: ResponseOf<K>, context: GradeContext) => boolean;
};
