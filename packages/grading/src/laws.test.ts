import { Response } from "@leesbewijs/domain";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { feedback } from "./feedback.ts";
import { grade } from "./grade.ts";
import { isBlank } from "./is-blank.ts";
import { item, kinds, response } from "./item.test-data.ts";
import { responseFits } from "./response-fits.ts";
import { scoreAttempt } from "./score-attempt.ts";
import { shuffleForAttempt } from "./shuffle-for-attempt.ts";

const kind = fc.constantFrom(...kinds);
const context = fc.record({
  language: fc.constantFrom("nl" as const, "en" as const),
  level: fc.constantFrom("standard" as const, "easy" as const),
});
const dutch = { language: "nl", level: "standard" } as const;
const typed = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.stringMatching(/^[-0-9., ]{0,12}$/),
  fc.constantFrom(
    "brug",
    "gesloten",
    "Azerbeidzjan",
    "10 uur",
    "tien",
    "10 miljoen",
    "\u202e10",
    "0x10",
    "1e1",
    "NaN",
    "__proto__",
  ),
);
const id = fc.oneof(
  fc.constantFrom(...["o", "i", "l", "r"].flatMap((prefix) => [0, 1, 2, 3, 4].map((at) => `${prefix}${at}`))),
  fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/),
);
const ids = fc.array(id, { maxLength: 10 });

const place = fc.oneof(
  fc.constantFrom(...[0, 20, 40].map((start) => ({ start, end: start + 10 }))),
  fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 60 })).map(([start, length]) => ({ start, end: start + length })),
);

/** Anything that the schema of responses lets through, most of it nonsense. */
const anyResponse: fc.Arbitrary<Response> = fc
  .oneof(
    fc.record({ kind: fc.constant("singleChoice"), optionId: fc.option(id) }),
    fc.record({ kind: fc.constant("multipleChoice"), optionIds: ids }),
    fc.record({ kind: fc.constant("trueFalse"), value: fc.option(fc.boolean()) }),
    fc.record({ kind: fc.constant("order"), itemIds: ids }),
    fc.record({
      kind: fc.constant("match"),
      pairs: fc.array(fc.record({ leftId: id, rightId: id }), { maxLength: 10 }),
    }),
    fc.record({ kind: fc.constant("cloze"), gaps: fc.array(typed, { maxLength: 10 }) }),
    fc.record({ kind: fc.constant("shortText"), text: typed }),
    fc.record({ kind: fc.constant("number"), text: typed }),
    fc.record({ kind: fc.constant("proof"), optionId: fc.option(id), sentence: fc.option(place) }),
  )
  .map((raw) => Response.parse(raw));

test("a perfect attempt earns all", () => {
  fc.assert(
    fc.property(kind, context, (of, read) => {
      const { question, key } = item(of);
      const { correct } = feedback(question, key, null, [], read);
      expect(responseFits(question, correct)).toBe(true);
      const score = grade(question, key, correct, read);
      expect(score).toMatchObject({ verdict: "correct", points: question.possible });
    }),
  );
});

test("no response throws, and none earns less than nothing or more than all", () => {
  fc.assert(
    fc.property(kind, anyResponse, context, (of, given, read) => {
      const { question, key } = item(of);
      const { points, possible, verdict, proved } = grade(question, key, given, read);
      expect(points).toBeGreaterThanOrEqual(0);
      expect(points).toBeLessThanOrEqual(possible);
      expect(Math.round(points * 100) / 100).toBe(points);
      expect(verdict === "unanswered").toBe(isBlank(given));
      expect(verdict === "correct").toBe(points === possible);
      if (!responseFits(question, given)) expect(points).toBe(0);
      expect(proved === null).toBe(of !== "proof");
      if (proved) expect(points).toBeGreaterThan(0);
    }),
    { numRuns: 1500 },
  );
});

test("a blank earns nothing and fits everywhere", () => {
  const blanks = {
    singleChoice: { optionId: null },
    multipleChoice: { optionIds: [] },
    trueFalse: { value: null },
    order: { itemIds: [] },
    match: { pairs: [] },
    cloze: { gaps: [] },
    shortText: { text: "" },
    number: { text: " " },
    proof: { optionId: null, sentence: null },
  };
  for (const of of kinds) {
    const { question, key } = item(of);
    const blank = response(of, blanks[of]);
    expect(responseFits(question, blank)).toBe(true);
    expect(grade(question, key, blank, dutch)).toMatchObject({ points: 0, verdict: "unanswered" });
  }
});

test("shuffling changes no score and loses no option", () => {
  fc.assert(
    fc.property(kind, anyResponse, fc.string(), (of, given, seed) => {
      const { question, key } = item(of);
      const mixed = shuffleForAttempt(question, seed);
      expect(grade(mixed, key, given, dutch)).toEqual(grade(question, key, given, dutch));
      expect(Array.from(JSON.stringify(mixed)).sort()).toEqual(Array.from(JSON.stringify(question)).sort());
    }),
  );
});

test("the same input twice gives the same, and is left as it was", () => {
  fc.assert(
    fc.property(kind, anyResponse, fc.string(), (of, given, seed) => {
      const { question, key } = item(of);
      const input = [{ question, key, response: given }];
      const before = JSON.stringify(input);
      const once = [scoreAttempt(input, dutch), shuffleForAttempt(question, seed)];
      const twice = [scoreAttempt(input, dutch), shuffleForAttempt(question, seed)];
      expect(twice).toEqual(once);
      expect(JSON.stringify(input)).toBe(before);
    }),
  );
});
