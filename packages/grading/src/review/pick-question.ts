import type { Question, QuestionId } from "@leesbewijs/domain";

/**
 * The question to ask of a fact: one that was asked least often and not the last time, so that the fact is remembered and
 * not the wording. Where only one can be asked, it is asked again.
 *
 * @param questions those that may be asked, in their order, which settles what is equal.
 * @param asked the questions that were asked of this fact before, oldest first.
 */
export function pickQuestion(questions: readonly Question[], asked: readonly QuestionId[]): Question | undefined {
  const last = asked.at(-1);
  const times = (question: Question): number => asked.filter((id) => id === question.id).length;
  const others = questions.filter(({ id }) => id !== last);
  const [first, ...rest] = others.length > 0 ? others : questions;
  return rest.reduce((best, question) => (best && times(question) < times(best) ? question : best), first);
}
