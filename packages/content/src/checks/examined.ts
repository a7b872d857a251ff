import type { AnswerKey, Finding, Question } from "@leesbewijs/domain";
import type { AuthorNotes, EditionToCheck, QuestionsToCheck } from "./lesson-to-check.ts";

/** One question in one language, with all that a rule may look at. */
export type Examined = {
  readonly edition: EditionToCheck;
  readonly question: Question;
  readonly key: AnswerKey;
  readonly notes: AuthorNotes | undefined;
};

/** The questions of all editions that have a key of their own kind, in the order in which they stand. */
export function examined({ editions, keys, notes }: QuestionsToCheck): Examined[] {
  return editions.flatMap((edition) => {
    const own = new Map(
      keys.filter(({ language }) => language === edition.language).map(({ key }) => [key.questionId, key]),
    );
    return edition.questions.flatMap((question) => {
      const key = own.get(question.id);
      return key?.kind === question.kind ? [{ edition, question, key, notes: notes.get(question.id) }] : [];
    });
  });
}

/** A finding about one question. The message begins with the author's name of it, or else with its prompt. */
export function findingAbout(
  { edition, question, notes }: Examined,
  finding: Pick<Finding, "rule" | "severity" | "message"> & { readonly field?: string },
): Finding {
  const { field, ...rest } = finding;
  const place = { language: edition.language, questionId: question.id, ...(field === undefined ? {} : { field }) };
  const name = notes?.name ?? `"${question.prompt.slice(0, 60)}"`;
  return { ...rest, place, message: `${name}: ${finding.message}` };
}
