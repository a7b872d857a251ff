import { expect, test } from "vitest";
import { tokenize } from "./tokenize.ts";

const cut = (text: string, language: "nl" | "en"): string[] =>
  tokenize(text, { start: 0, end: text.length }, language).map(({ start, end }) => text.slice(start, end));

test.each([
  ["De brug is open.", "De|brug|is|open|."],
  ["De oud-trainer kocht twee auto's.", "De|oud-trainer|kocht|twee|auto's|."],
  ["’s Avonds, zo’n uur of acht!", "’s|Avonds|,|zo’n|uur|of|acht|!"],
  ["Dat kost € 12.500 (57,8% meer).", "Dat|kost|€|12.500|(|57,8%|meer|)|."],
  ["“Wij stoppen”, zei dhr. J.W. de Boer.", "“|Wij|stoppen|”|,|zei|dhr.|J.W.|de|Boer|."],
  ["Het duel eindigde in 2-1: niemand juichte...", "Het|duel|eindigde|in|2-1|:|niemand|juichte|..."],
  ["Neem appels, peren, o.a.", "Neem|appels|,|peren|,|o.a."],
])("cuts Dutch as the treebanks do: %s", (text, tokens) => {
  expect(cut(text, "nl")).toEqual(tokens.split("|"));
});

test.each([
  ["I don't know.", "I|do|n't|know|."],
  ["The mayor's plan cannot wait, they’re told.", "The|mayor|'s|plan|can|not|wait|,|they|’re|told|."],
  ["A high-quality e-mail, Mr. Smith!", "A|high|-|quality|e-mail|,|Mr.|Smith|!"],
  ["It costs $5 in the U.S.", "It|costs|$|5|in|the|U.S."],
  ['He said: "Go (now) -- please!!!"', 'He|said|:|"|Go|(|now|)|--|please|!!!|"'],
])("cuts English as the treebank does: %s", (text, tokens) => {
  expect(cut(text, "en")).toEqual(tokens.split("|"));
});

test("reads only the sentence it is given", () => {
  const text = "Eerst dit. Dan dat.";
  expect(tokenize(text, { start: 11, end: 19 }, "nl")).toEqual([
    { start: 11, end: 14 },
    { start: 15, end: 18 },
    { start: 18, end: 19 },
  ]);
});

test.each(['"', "''", "a-", "(a", "a)", "...", "1.", "n't", "a/", "$", "'s "])(
  "reads a long row of %s without losing a sign",
  (unit) => {
    const text = unit.repeat(20_000);
    for (const language of ["nl", "en"] as const) expect(cut(text, language).join("")).toBe(text.replaceAll(" ", ""));
  },
);
