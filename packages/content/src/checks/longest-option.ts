import { examined } from "./examined.ts";
import type { Rule } from "./lesson-to-check.ts";
import { choicesOf } from "./texts-of.ts";

/** Above this share, "choose the longest" beats chance with four options by too much. */
const MOST = 0.35;
/** Fewer than this many longest keys are an accident, not a pattern. */
const PATTERN_FROM = 3;

/** In a quiz, the key is not the longest option so often that length gives it away. */
export const longestOption: Rule = (lesson) => {
  const all = examined(lesson);
  return lesson.editions.flatMap(({ language, quizzes }) =>
    quizzes.flatMap((quiz) => {
      const choices = all
        .filter((item) => item.edition.language === language && quiz.questionIds.includes(item.question.id))
        .filter(({ question }) => question.kind === "singleChoice" || question.kind === "proof")
        .flatMap(({ question, key }) => choicesOf(question, key) ?? []);
      const longest = choices.filter(({ right, wrong }) => longestLength(right) > longestLength(wrong)).length;
      if (longest < PATTERN_FROM || longest / choices.length <= MOST) return [];
      const message = `${quiz.title}: in ${longest} of ${choices.length} choices the key is the longest option`;
      return [{ rule: "longest-option", severity: "warn" as const, place: { language }, message }];
    }),
  );
};

function longestLength(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length));
}
