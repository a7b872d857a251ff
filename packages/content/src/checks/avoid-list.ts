import { examined, findingAbout } from "./examined.ts";
import type { Rule } from "./lesson-to-check.ts";
import { plainText } from "./plain-words.ts";
import { choicesOf } from "./texts-of.ts";

/** No wrong option is one that the author has ruled out as partly true, true in the world, or another name of the key. */
export const avoidList: Rule = (lesson) =>
  examined(lesson).flatMap((item) => {
    const ruledOut = new Set((item.notes?.avoid ?? []).map(plainText));
    const wrong = choicesOf(item.question, item.key)?.wrong ?? [];
    return wrong
      .filter((text) => ruledOut.has(plainText(text)))
      .map((text) =>
        findingAbout(item, {
          rule: "avoid-list",
          severity: "fail",
          field: "options",
          message: `"${text}" is on the list of what may not be a wrong option`,
        }),
      );
  });
