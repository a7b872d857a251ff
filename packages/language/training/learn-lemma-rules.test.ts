import { expect, test } from "vitest";
import { goldLemma } from "./gold-lemma.ts";
import { learnLemmaRules } from "./learn-lemma-rules.ts";

const plural = (form: string, lemma: string) => ({ form, lemma, kind: "NOUN|Plur", weight: 1 });

test("learns an ending from many words and the odd one whole", () => {
  const rules = new Map(
    learnLemmaRules([
      plural("bergen", "berg"),
      plural("dorpen", "dorp"),
      plural("vijanden", "vijand"),
      plural("steden", "stad"),
    ]),
  );
  expect(rules.get("NOUN|Plur=")).toBe(":2:");
  expect(rules.get("NOUN|Plur=^steden")).toBe(":4:ad");
  expect(rules.has("NOUN|Plur=^bergen")).toBe(false);
});

test.each([
  ["vrouwentoernooien", "vrouw_toernooi", "NOUN", "vrouwentoernooi"],
  ["spoorde", "aan_sporen", "VERB", "aansporen"],
  ["24-jarige", "24_jarig", "ADJ", "24-jarig"],
  ["brug", "brug", "NOUN", "brug"],
])("joins the lemma of %s", (form, lemma, upos, joined) => {
  expect(goldLemma(form, lemma, upos)).toBe(joined);
});
