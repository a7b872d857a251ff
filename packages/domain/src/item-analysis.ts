import * as z from "zod";
import { AssignmentId, OptionId, QuestionId } from "./id.ts";
import { Language } from "./language.ts";
import { Process } from "./question.ts";

/** Under so many answers nothing is said of a question but how many had it right. */
export const fewestAnswers = 20;

const share = z.number().min(0).max(1);

/**
 * What the figures of a question ask a teacher to look at. `checkKey`: more of the strongest chose something that counts as
 * wrong than what counts as right, or the weakest did better. `weak`, `fair`, `good`: how well it tells strong from weak.
 */
export const ItemSign = z.enum(["checkKey", "hard", "easy", "weak", "fair", "good", "unusedOption"]);
export type ItemSign = z.infer<typeof ItemSign>;

/** How often one option was chosen, by everyone, by the strongest and by the weakest. */
export const OptionFigures = z.object({
  /** Null stands for true and false, which have no id. */
  optionId: OptionId.nullable(),
  text: z.string(),
  right: z.boolean(),
  chosen: z.int().min(0),
  /** Shares of the groups; null while there are too few answers, or no groups to tell apart. */
  strong: share.nullable(),
  weak: share.nullable(),
});
export type OptionFigures = z.infer<typeof OptionFigures>;

/** The figures of one question, of the first attempt of each student. */
export const ItemFigures = z.object({
  questionId: QuestionId,
  answers: z.int().min(0),
  /** Had it wholly right. */
  right: z.int().min(0),
  /** Left it blank. */
  blank: z.int().min(0),
  /** The mean share of its points; null without answers. */
  difficulty: share.nullable(),
  /** Where the share that has it wholly right lies with 95% certainty (Wilson); null without answers. */
  between: z.object({ from: share, to: share }).nullable(),
  /** The mean share of the strongest 27% less that of the weakest, who they are judged by their other questions; null where it says nothing. */
  discrimination: z.number().min(-1).max(1).nullable(),
  /** The correlation of this question with all others; null where it says nothing. */
  itemRest: z.number().min(-1).max(1).nullable(),
  options: z.array(OptionFigures),
  signs: z.array(ItemSign),
});
export type ItemFigures = z.infer<typeof ItemFigures>;

/** All questions of an assignment with their figures. */
export const ItemAnalysis = z.object({
  assignmentId: AssignmentId,
  className: z.string(),
  lessonTitle: z.string(),
  language: Language,
  items: z.array(
    ItemFigures.extend({
      number: z.int().min(1),
      prompt: z.string(),
      process: Process,
      /** It does not count: its figures say what was answered all the same. */
      void: z.boolean(),
    }),
  ),
});
export type ItemAnalysis = z.infer<typeof ItemAnalysis>;
