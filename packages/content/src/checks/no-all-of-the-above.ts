import { examined, findingAbout } from "./examined.ts";
import type { QuestionRule } from "./lesson-to-check.ts";
import { plainText } from "./plain-words.ts";

const aboutOptions =
  /^(?:all|none|both|neither|any|two) (?:of )?(?:the )?(?:above|options|answers)|^(?:all|none) of (?:these|them)$|(?:alle|geen|beide|allebei)(?: van)?(?: de| het)? (?:bovenstaande|antwoorden|opties)|^(?:geen van )?(?:alle|beide)(?: zijn (?:waar|juist|goed))?$/;

/** No option speaks of the other options: options are shuffled, and it rewards knowing one of them for knowing all. */
export const noAllOfTheAbove: QuestionRule = (lesson) =>
  examined(lesson).flatMap((item) => {
    const options = "options" in item.question ? item.question.options : [];
    return options
      .filter(({ text }) => aboutOptions.test(plainText(text)))
      .map(({ text }) =>
        findingAbout(item, {
          rule: "no-all-of-the-above",
          severity: "fail",
          field: "options",
          message: `"${text}" speaks of the other options`,
        }),
      );
  });
