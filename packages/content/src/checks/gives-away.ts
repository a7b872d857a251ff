import { examined, findingAbout } from "./examined.ts";
import type { Rule } from "./lesson-to-check.ts";
import { plainText } from "./plain-words.ts";
import { answersOf, stemOf } from "./texts-of.ts";

/** A single word that stands in this many stems is what the article is about, not a hint. */
const THEME_FROM = 3;

/** In a quiz, no stem says the answer of another question. */
export const givesAway: Rule = (lesson) => {
  const all = examined(lesson);
  return lesson.editions.flatMap(({ language, quizzes }) =>
    quizzes.flatMap(({ questionIds, title }) => {
      const asked = all.filter((item) => item.edition.language === language && questionIds.includes(item.question.id));
      const stems = asked.map((item) => ({ item, text: ` ${plainText(stemOf(item.question))} ` }));
      return asked.flatMap((item) =>
        answersOf(item.question, item.key).flatMap((answer) => {
          const plain = plainText(answer);
          const tellers = stems.filter(
            (stem) => stem.item !== item && plain !== "" && stem.text.includes(` ${plain} `),
          );
          const [first] = tellers;
          if (first === undefined || (!plain.includes(" ") && tellers.length >= THEME_FROM)) return [];
          const message = `${title}: the answer "${answer}" stands in the question "${first.item.question.prompt}"`;
          return [findingAbout(item, { rule: "gives-away", severity: "warn", message })];
        }),
      );
    }),
  );
};
