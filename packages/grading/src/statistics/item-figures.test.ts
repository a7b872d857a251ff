import type { OptionId, QuestionId, QuestionScore, Ruling } from "@leesbewijs/domain";
import { describe, expect, it } from "vitest";
import { grade } from "../grade.ts";
import { item, response } from "../item.test-data.ts";
import { correlation } from "./correlation.ts";
import { itemFigures, type Sat } from "./item-figures.ts";
import { meanOf, strongAndWeak } from "./strong-and-weak.ts";
import { wilson } from "./wilson.ts";

const context = { language: "nl", level: "standard" } as const;
const { question, key } = item("singleChoice");

/** A student with so many of the twenty other points, who chose an option ("o2" is right). */
function student(rest: number, optionId: string | null, ruling: Ruling | null = null): Sat {
  const given = optionId === null ? null : response("singleChoice", { optionId });
  const others: QuestionScore = {
    questionId: "others" as QuestionId,
    verdict: "partial",
    points: rest,
    possible: 20,
    proved: null,
  };
  const counted = ruling?.kind === "void" ? null : ruling;
  return {
    questions: [grade(question, key, given, context, ruling), others],
    response: given,
    earned: grade(question, key, given, context, counted),
  };
}
const figures = (sat: readonly Sat[], ruling: Ruling | null = null) => itemFigures({ question, key, ruling }, sat);

/** Twenty students with 20, 19, ... 1 of the other points. Ten have it right: those with these points. */
const right = new Set([20, 19, 18, 17, 14, 13, 12, 9, 8, 3]);
const points = Array.from({ length: 20 }, (_, at) => 20 - at);
/** Of the ten others those with 16, 15, 11, 10 and 7 chose o0, those with 6, 5 and 4 chose o1, and the last two nothing. */
const choiceOf = (rest: number): string | null => {
  if (right.has(rest)) return "o2";
  if (rest >= 7) return "o0";
  return rest >= 4 ? "o1" : null;
};
const twenty = points.map((rest) => student(rest, choiceOf(rest)));

describe("the figures of a question, against figures worked out by hand", () => {
  it("counts who had it right and who left it blank, and says between which shares the truth lies", () => {
    // 10 of 20 right; Wilson: middle 0.5, half = 1.96 * sqrt(0.25/20 + 3.8416/1600) / (1 + 3.8416/20)
    // = 1.96 * sqrt(0.0125 + 0.002401) / 1.19208 = 0.239256 / 1.19208 = 0.2007.
    const found = figures(twenty);
    expect(found).toMatchObject({ answers: 20, right: 10, blank: 2, difficulty: 0.5 });
    expect(found.between?.from).toBeCloseTo(0.2993, 4);
    expect(found.between?.to).toBeCloseTo(0.7007, 4);
  });

  it("compares the strongest with the weakest: 27% of twenty is five", () => {
    // Strongest, 20-16 points: right are 20, 19, 18 and 17, so 4 of 5. Weakest, 5-1: right is 3, so 1 of 5. 0.8 - 0.2 = 0.6.
    expect(figures(twenty).discrimination).toBeCloseTo(0.6, 10);
  });

  it("correlates it with the other questions", () => {
    // With y = 1..20: sum 210, squares 2870, so 20 * 2870 - 210² = 13300. With x = 1 for the ten: 20 * 10 - 10² = 100.
    // Sum of y over the ten: 20+19+18+17+14+13+12+9+8+3 = 133, so 20 * 133 - 10 * 210 = 560.
    // 560 / sqrt(13300 * 100) = 560 / 1153.256 = 0.48558.
    expect(figures(twenty).itemRest).toBeCloseTo(0.48558, 5);
  });

  it("says what the strongest and the weakest chose", () => {
    // Strongest: four chose o2, the one with 16 chose o0. Weakest: 5 and 4 chose o1, 3 chose o2, 2 and 1 nothing.
    expect(figures(twenty).options).toEqual([
      { optionId: "o0", text: "tekst o a", right: false, chosen: 5, strong: 0.2, weak: 0 },
      { optionId: "o1", text: "tekst o b", right: false, chosen: 3, strong: 0, weak: 0.4 },
      { optionId: "o2", text: "tekst o c", right: true, chosen: 10, strong: 0.8, weak: 0.2 },
      { optionId: "o3", text: "tekst o d", right: false, chosen: 0, strong: 0, weak: 0 },
    ]);
    expect(figures(twenty).signs).toEqual(["good"]);
  });

  it("says nothing but how many had it right while fewer than twenty answered", () => {
    const found = figures(twenty.slice(1));
    expect(found).toMatchObject({ answers: 19, right: 9, discrimination: null, itemRest: null, signs: [] });
    expect(found.options.every(({ strong, weak }) => strong === null && weak === null)).toBe(true);
    expect(figures([])).toMatchObject({ answers: 0, difficulty: null, between: null, signs: [] });
  });

  it("asks to check the key where the strongest chose something else", () => {
    // Strongest: three o0 and two o2 (0.6 against 0.4), and the weakest all wrong: it tells strong from weak all the same.
    const misled = points.map((rest) => student(rest, rest >= 18 ? "o0" : rest >= 14 ? "o2" : "o1"));
    expect(figures(misled)).toMatchObject({ signs: ["checkKey", "hard", "good"] });
    expect(figures(misled).discrimination).toBeCloseTo(0.4, 10);
    // Where that other answer is right too, all five of the strongest have it right and nothing needs checking.
    const also: Ruling = { kind: "alsoRight", right: [{ kind: "singleChoice", correct: "o0" as OptionId }] };
    const corrected = points.map((rest) => student(rest, rest >= 18 ? "o0" : rest >= 14 ? "o2" : "o1", also));
    expect(figures(corrected, also)).toMatchObject({ right: 7, discrimination: 1, signs: ["good"] });
  });

  it("asks to check the key where the weakest did better", () => {
    const turned = points.map((rest) => student(rest, rest <= 10 ? "o2" : "o1"));
    // Weakest 5 of 5, strongest 0 of 5.
    expect(figures(turned)).toMatchObject({ discrimination: -1, signs: ["checkKey", "weak"] });
  });

  it("says what is hard, easy, or tells nobody apart", () => {
    const easy = points.map((rest) => student(rest, rest === 10 ? "o1" : "o2"));
    // 19 of 20 right is more than 0.9; strongest and weakest all right.
    expect(figures(easy)).toMatchObject({ difficulty: 0.95, discrimination: 0, signs: ["easy", "weak"] });
    const fair = points.map((rest) => student(rest, rest === 4 ? "o1" : "o2"));
    // One of the five weakest has it wrong: 1 - 0.8 = 0.2.
    expect(figures(fair).discrimination).toBeCloseTo(0.2, 10);
    expect(figures(fair).signs).toEqual(["easy", "fair"]);
  });

  it("names an option that hardly anybody chose only once a hundred answered", () => {
    const hundred = Array.from({ length: 5 }, () => twenty).flat();
    expect(figures(hundred).signs).toContain("unusedOption");
    expect(figures(hundred.slice(1)).signs).not.toContain("unusedOption");
  });

  it("judges a question that does not count by what was answered", () => {
    const out: Ruling = { kind: "void" };
    const sat = points.map((rest) => student(rest, choiceOf(rest), out));
    expect(figures(sat, out)).toMatchObject({ right: 10, difficulty: 0.5 });
    expect(figures(sat, out).discrimination).toBeCloseTo(0.6, 10);
  });
});

describe("what the figures are made of", () => {
  it("gives Wilson's interval: 0 of 10, 7 of 9, 30 of 30", () => {
    // 0 of 10: to = (3.8416/20 + 1.96 * sqrt(3.8416/400)) / 1.38416 = (0.19208 + 0.19208) / 1.38416 = 0.27754.
    expect(wilson(0, 10)?.from).toBeCloseTo(0, 12);
    expect(wilson(0, 10)?.to).toBeCloseTo(0.27754, 5);
    // 7 of 9: middle (0.77778 + 0.21342) / 1.42684 = 0.69468; half 1.96 * sqrt(0.019204 + 0.011857) / 1.42684 = 0.24210.
    expect(wilson(7, 9)?.from).toBeCloseTo(0.45259, 4);
    expect(wilson(7, 9)?.to).toBeCloseTo(0.93678, 4);
    // 30 of 30 is 1 / (1 + 3.8416/30) from below: 30 / 33.8416 = 0.88648.
    expect(wilson(30, 30)?.from).toBeCloseTo(0.88648, 5);
    expect(wilson(30, 30)?.to).toBeCloseTo(1, 12);
    expect(wilson(0, 0)).toBeNull();
  });

  it("correlates pairs, and gives nothing where one side stands still", () => {
    // (1,2) (2,4) (3,5): means 2 and 11/3; products 5/3 + 0 + 4/3 = 3; squares 2 and 14/3; 3 / sqrt(28/3) = 0.98198.
    const pairs = [
      [1, 2],
      [2, 4],
      [3, 5],
    ] as const;
    expect(correlation(pairs)).toBeCloseTo(0.98198, 5);
    expect(
      correlation([
        [1, 2],
        [1, 3],
      ]),
    ).toBeNull();
    expect(correlation([])).toBeNull();
  });

  it("lets whoever ties for the last places of a group share them, and makes no groups where everybody is alike", () => {
    // Ten scores: 27% is 2.7, so three. Above, 9 and 9 take two places and the two with 8 share the third, half each.
    // Below, 1 and 1 take two places and 2 has the third.
    const scores = [9, 9, 8, 8, 5, 4, 3, 2, 1, 1];
    const found = strongAndWeak(scores, (one) => one);
    expect(found?.strong.map(({ one, weight }) => [one, weight])).toEqual([
      [9, 1],
      [9, 1],
      [8, 0.5],
      [8, 0.5],
    ]);
    expect(found?.weak.map(({ one, weight }) => [one, weight])).toEqual([
      [1, 1],
      [1, 1],
      [2, 1],
    ]);
    // (9 + 9 + 4 + 4) / 3 and (1 + 1 + 2) / 3.
    expect(meanOf(found?.strong ?? [], (one) => one)).toBeCloseTo(26 / 3, 10);
    expect(meanOf(found?.weak ?? [], (one) => one)).toBeCloseTo(4 / 3, 10);
    expect(strongAndWeak([5, 5, 5, 5], (one) => one)).toBeNull();
  });
});
