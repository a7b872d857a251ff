import { expect, test } from "vitest";
import { loadLanguageModel } from "../load/load-language-model.ts";
import { tag } from "../src/index.ts";

const model = await loadLanguageModel("en");
const finite = (text: string): string[] =>
  tag(text, { start: 0, end: text.length }, model).flatMap(({ form, features }) =>
    features.includes("VerbForm=Fin") ? [form] : [],
  );

test("reads the one participle that can be the verb of a whole sentence as its verb", () => {
  expect(finite("Over 900 volunteers responded.")).toEqual(["responded"]);
  expect(finite("A storm yesterday evening damaged at least 40 wooden barns in a valley in Norway.")).toEqual([
    "damaged",
  ]);
  expect(finite("Tuesday's call for new rules failed to get the support required.")).toEqual(["failed"]);
});

test("leaves alone what has a verb, and what is no sentence", () => {
  expect(finite("The bridge that was damaged is open again.")).toEqual(["was", "is"]);
  expect(finite("Two bridges damaged by the storm")).toEqual([]);
});
