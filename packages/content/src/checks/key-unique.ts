import type { Language, Question } from "@leesbewijs/domain";
import { amountRange, overlaps } from "./amount-range.ts";
import { examined, findingAbout } from "./examined.ts";
import type { QuestionRule } from "./lesson-to-check.ts";
import { plainText } from "./plain-words.ts";

/**
 * No two options say the same, whatever their case, marks or article; and no two options overlap on the number line:
 * whoever chooses "more than 500" has said "more than 100" too.
 */
export const keyUnique: QuestionRule = (lesson) =>
  examined(lesson).flatMap((item) =>
    optionLists(item.question).flatMap((texts) =>
      pairs(texts)
        .map(([one, other]) => clash(one, other, item.edition.language))
        .filter((message) => message !== null)
        .map((message) => findingAbout(item, { rule: "key-unique", severity: "fail", field: "options", message })),
    ),
  );

function optionLists(question: Question): readonly (readonly string[])[] {
  const texts = (options: readonly { readonly text: string }[]): string[] => options.map(({ text }) => text);
  if ("options" in question) return [texts(question.options)];
  if (question.kind === "order") return [texts(question.items)];
  return question.kind === "match" ? [texts(question.left), texts(question.right)] : [];
}

function pairs(texts: readonly string[]): (readonly [string, string])[] {
  return texts.flatMap((one, at) => texts.slice(at + 1).map((other) => [one, other] as const));
}

function clash(one: string, other: string, language: Language): string | null {
  if (plainText(one) === plainText(other)) return `"${one}" and "${other}" say the same`;
  const [a, b] = [amountRange(one, language), amountRange(other, language)];
  if (a === null || b === null || a.around !== b.around) return null;
  return overlaps(a, b) ? `"${one}" and "${other}" can both be right` : null;
}
