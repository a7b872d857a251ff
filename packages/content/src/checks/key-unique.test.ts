import { expect, test } from "vitest";
import { keyUnique } from "./key-unique.ts";
import { choice, lessonOf, verdicts } from "./lesson.test-data.ts";

const found = (...texts: string[]): string[] => verdicts(keyUnique, lessonOf({ questions: [choice(texts)] }));

test.each([
  [["Armenië", "armenie"]],
  [["de Minsk-groep", "Minsk-groep."]],
  [["150.000", "150.000 "]],
  [["meer dan 100 mensen", "meer dan 500 mensen"]],
  [["tussen 10 en 20 uur", "15 uur"]],
  [["hooguit 5 jaar", "3 jaar"]],
])("refuses options of which more than one can be right: %j", (texts) => {
  expect(found(...texts)).toEqual(["fail key-unique"]);
});

test.each([
  [["Armenië", "Azerbeidzjan", "Rusland"]],
  [["100 mensen", "1.000 mensen"]],
  [["meer dan 100 mensen", "minder dan 50 mensen"]],
  [["10 uur", "10 weken"]],
  [["10-20 uur", "30-40 uur"]],
  [["in 2016", "in 1994"]],
  [["eind jaren tachtig en in 1994", "eind jaren zeventig en in 2006"]],
])("lets options stand that exclude each other: %j", (texts) => {
  expect(found(...texts)).toEqual([]);
});
