import type { AnswerKey, Question } from "@leesbewijs/domain";
import { examined, findingAbout } from "./examined.ts";
import type { Rule } from "./lesson-to-check.ts";

/** Every question has a key, and the key names only what the question shows. */
export const keyFitsQuestion: Rule = (lesson) => {
  const all = examined(lesson);
  const withKey = new Set(all.map(({ edition, question }) => `${edition.language}/${question.id}`));
  const missing = lesson.editions.flatMap(({ language, questions }) =>
    questions
      .filter(({ id }) => !withKey.has(`${language}/${id}`))
      .map(({ id, prompt }) => ({
        rule: "key-fits-question",
        severity: "fail" as const,
        place: { language, questionId: id },
        message: `"${prompt.slice(0, 60)}": there is no key of this kind`,
      })),
  );
  const misfits = all.flatMap((item) => {
    const message = misfit(item.question, item.key);
    return message === null
      ? []
      : [findingAbout(item, { rule: "key-fits-question", severity: "fail", field: "key", message })];
  });
  return [...missing, ...misfits];
};

/** What does not fit, in words; null where all fits. Question and key are of one kind. */
function misfit(question: Question, key: AnswerKey): string | null {
  switch (key.kind) {
    case "singleChoice":
      return question.kind === key.kind ? stray([key.correct], question.options) : null;
    case "proof":
      if (question.kind !== key.kind) return null;
      if ((key.correct === null) !== (question.options.length === 0))
        return "the key and the options do not belong together";
      return key.correct === null ? null : stray([key.correct], question.options);
    case "multipleChoice":
      if (question.kind !== key.kind) return null;
      if (key.correct.length !== question.choose)
        return `${question.choose} are to be chosen, ${key.correct.length} are right`;
      if (key.correct.length === question.options.length) return "every option is right";
      return stray(key.correct, question.options);
    case "order":
      if (question.kind !== key.kind) return null;
      return key.correct.length === question.items.length
        ? stray(key.correct, question.items)
        : "the key does not order every item";
    case "match":
      if (question.kind !== key.kind) return null;
      if (key.correct.length !== question.left.length) return "the key does not match every item";
      return (
        stray(
          key.correct.map((pair) => pair.leftId),
          question.left,
        ) ??
        key.correct.map((pair) => stray([pair.rightId], question.right)).find((found) => found !== null) ??
        null
      );
    case "cloze":
      if (question.kind !== key.kind) return null;
      return key.gaps.length === question.parts.length - 1
        ? null
        : `the text has ${question.parts.length - 1} gaps, the key ${key.gaps.length}`;
    default:
      return null;
  }
}

function stray(ids: readonly string[], options: readonly { readonly id: string }[]): string | null {
  const known = new Set(options.map(({ id }) => id));
  if (new Set(ids).size < ids.length) return "the key names an option twice";
  return ids.every((id) => known.has(id)) ? null : "the key names an option that is not there";
}
