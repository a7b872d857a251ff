import type { Finding } from "@leesbewijs/domain";
import { examined, findingAbout } from "./examined.ts";
import type { Rule } from "./lesson-to-check.ts";

/** Nothing is dated before the news it is about, and what came later is dated later. ISO dates compare as text. */
export const dates: Rule = (lesson) => {
  const early = examined(lesson)
    .filter(({ question }) => question.validAsOf < lesson.newsDate)
    .map((item) =>
      findingAbout(item, {
        rule: "dates",
        severity: "fail",
        field: "validAsOf",
        message: `is dated ${item.question.validAsOf}, before the news of ${lesson.newsDate}`,
      }),
    );
  const checked = lesson.editions.flatMap(({ language, content }): Finding[] => {
    const checkedOn = content.thenAndNow?.checkedOn;
    if (checkedOn === undefined || checkedOn >= lesson.newsDate) return [];
    const message = `What came later was checked on ${checkedOn}, before the news of ${lesson.newsDate}`;
    return [{ rule: "dates", severity: "fail", place: { language, field: "thenAndNow.checkedOn" }, message }];
  });
  return [...early, ...checked];
};
