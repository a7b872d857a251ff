import { expect, test } from "vitest";
import { applyScript, scriptOf } from "./edit-script.ts";
import { lemmatize } from "./lemmatize.ts";

test.each([
  ["aangespoord", "aansporen"],
  ["gevonden", "vinden"],
  ["weken", "week"],
  ["went", "go"],
  ["brug", "brug"],
])("writes how %s becomes %s", (form, lemma) => {
  expect(applyScript(scriptOf(form, lemma), form)).toBe(lemma);
});

const rules = new Map([
  ["NOUN|Plur=eken", ":4:eek"],
  ["NOUN|Plur=^weken", ":3:k"],
  ["ADJ|Pos=e", ":1:"],
]);

test("applies the rule of the longest ending, a whole word before all", () => {
  expect(lemmatize("apotheken", "NOUN|Number=Plur", false, rules)).toBe("apotheek");
  expect(lemmatize("weken", "NOUN|Number=Plur", false, rules)).toBe("wek");
});

test("keeps a capital that the start of the sentence does not explain", () => {
  expect(lemmatize("Belgische", "ADJ|Degree=Pos", false, rules)).toBe("Belgisch");
  expect(lemmatize("Mooie", "ADJ|Degree=Pos", true, rules)).toBe("mooi");
  expect(lemmatize("Weken", "PROPN", true, rules)).toBe("Weken");
});
