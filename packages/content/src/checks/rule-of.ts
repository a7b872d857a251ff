import type { Finding } from "@leesbewijs/domain";
import { examined, findingAbout, type Examined } from "./examined.ts";
import type { QuestionRule } from "./lesson-to-check.ts";

/** What every finding of a rule has in common. */
type Head = Pick<Finding, "rule" | "severity"> & { readonly field: string };

/**
 * A rule that looks at one question at a time.
 *
 * @param judge says what is wrong with a question, in words; null where nothing is.
 */
export function ruleOf(head: Head, judge: (item: Examined) => string | null): QuestionRule {
  return (lesson) =>
    examined(lesson).flatMap((item) => {
      const message = judge(item);
      return message === null ? [] : [findingAbout(item, { ...head, message })];
    });
}
