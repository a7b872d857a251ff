import { Question } from "@leesbewijs/domain";
import { expect, test } from "vitest";
import { item } from "./item.test-data.ts";
import { shuffleForAttempt } from "./shuffle-for-attempt.ts";

const choice = (texts: readonly string[]): Question => {
  const { question } = item("singleChoice");
  const options = texts.map((text, at) => ({
    ...(question.kind === "singleChoice" ? question.options[at] : undefined),
    text,
  }));
  return Question.parse({ ...question, options });
};
const textsOf = (question: Question): string[] =>
  "options" in question ? question.options.map(({ text }) => text) : [];

test("gives the same order for the same seed, and others for others", () => {
  const { question } = item("multipleChoice");
  expect(shuffleForAttempt(question, "a")).toEqual(shuffleForAttempt(question, "a"));
  const orders = new Set(Array.from({ length: 60 }, (_, at) => textsOf(shuffleForAttempt(question, `s${at}`)).join()));
  expect(orders.size).toBeGreaterThan(30);
});

test("puts each option in each place about as often", () => {
  const { question } = item("singleChoice");
  const counts = [0, 0, 0, 0];
  for (let at = 0; at < 2000; at += 1) {
    const place = textsOf(shuffleForAttempt(question, `seed ${at}`)).indexOf("tekst o c");
    counts[place] = (counts[place] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 500)).toBeLessThan(90);
});

test.each([
  [
    ["2016", "1994", "2020", "1988"],
    ["1988", "1994", "2016", "2020"],
  ],
  [
    ["100 uur", "9 uur", "24 uur", "1 uur"],
    ["1 uur", "9 uur", "24 uur", "100 uur"],
  ],
  [
    ["in 2016", "in 1994", "in 2020", "in 1988"],
    ["in 1988", "in 1994", "in 2016", "in 2020"],
  ],
  [
    ["150.000", "15.000", "1.500", "900.000"],
    ["1.500", "15.000", "150.000", "900.000"],
  ],
])("shows amounts and years from small to large: %j", (given, wanted) => {
  for (const seed of ["a", "b", "c"]) expect(textsOf(shuffleForAttempt(choice(given), seed))).toEqual(wanted);
});

test("shuffles years that have to be put in order", () => {
  const { question } = item("order");
  if (question.kind !== "order") throw new Error("The test data changed");
  const years = { ...question, items: question.items.map((entry, at) => ({ id: entry.id, text: String(1990 + at) })) };
  const firsts = ["a", "b", "c", "d", "e", "f", "g", "h"].map((seed) => shuffleForAttempt(years, seed));
  expect(new Set(firsts.map((shuffledYears) => JSON.stringify(shuffledYears))).size).toBeGreaterThan(3);
});
