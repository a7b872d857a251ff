import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadLanguageModel } from "../load/load-language-model.ts";
import { analyse, type AnalysedSentence, loadModel, readMainClause, splitSentences } from "../src/index.ts";

const models = { nl: await loadLanguageModel("nl"), en: await loadLanguageModel("en") };

const read = (text: string, language: "nl" | "en"): AnalysedSentence[] =>
  analyse(text, splitSentences(text, { start: 0, end: text.length }, language), models[language]);
const one = (text: string, language: "nl" | "en"): AnalysedSentence => {
  const [sentence] = read(text, language);
  if (sentence === undefined) throw new Error(`No sentence in "${text}"`);
  return sentence;
};
const column = <Key extends "upos" | "lemma" | "head" | "relation">(text: string, language: "nl" | "en", key: Key) =>
  one(text, language).tokens.map((token) => token[key]);

describe("Dutch", () => {
  test("tags words and gives their lemmas", () => {
    expect(column("De burgemeester opende gisteren twee nieuwe bruggen.", "nl", "upos")).toEqual(
      "DET NOUN VERB ADV NUM ADJ NOUN PUNCT".split(" "),
    );
    expect(column("De burgemeester opende gisteren twee nieuwe bruggen.", "nl", "lemma")).toEqual(
      "de burgemeester openen gisteren twee nieuw brug .".split(" "),
    );
  });

  test("gives a separable verb its particle", () => {
    expect(column("De minister stelde het besluit uit.", "nl", "lemma")).toContain("uitstellen");
  });

  test("finds subject and object", () => {
    expect(column("De boer verkocht zijn oude tractor.", "nl", "relation")).toEqual(
      "det nsubj root nmod:poss amod obj punct".split(" "),
    );
  });

  test.each([
    ["De regering verlaagt volgend jaar de belasting.", "subject", "De regering"],
    ["Volgend jaar bouwt de gemeente een nieuwe school.", "other", "Volgend jaar"],
    ["Maar de burgemeester van Utrecht heeft het plan verdedigd.", "subject", "de burgemeester van Utrecht"],
    ["In het centrum van de stad werd een museum geopend.", "other", "In het centrum van de stad"],
  ])("reads what stands before the finite verb: %s", (text, role, words) => {
    const clause = readMainClause(one(text, "nl"));
    expect(clause.state).toBe("read");
    if (clause.state !== "read") return;
    expect(clause.prefield.role).toBe(role);
    expect(text.slice(clause.prefield.span.start, clause.prefield.span.end)).toBe(words);
  });

  test("reads no main clause where there is no finite verb", () => {
    expect(readMainClause(one("Een mooie dag in het bos.", "nl")).state).toBe("unsure");
  });
});

describe("English", () => {
  test("cuts, tags and gives lemmas", () => {
    expect(column("The mayor didn't open the new bridges.", "en", "upos")).toEqual(
      "DET NOUN AUX PART VERB DET ADJ NOUN PUNCT".split(" "),
    );
    expect(column("The mayor didn't open the new bridges.", "en", "lemma")).toEqual(
      "the mayor do not open the new bridge .".split(" "),
    );
  });

  test("finds subject and object", () => {
    expect(column("The farmer sold his old tractor.", "en", "relation")).toEqual(
      "det nsubj root nmod:poss amod obj punct".split(" "),
    );
  });
});

describe("any text", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          "De",
          "minister",
          "zei",
          "'",
          '"',
          "(",
          ")",
          ".",
          ",",
          " ",
          "\u2019s",
          "\ud83d",
          "n't",
          "-",
          "5",
        ),
        {
          maxLength: 80,
        },
      )
      .map((parts) => parts.join("")),
  );

  test.each(["nl", "en"] as const)("is cut into verbatim tokens with one tree a sentence: %s", (language) => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { tokens, span, parses } of read(text, language)) {
          expect(tokens.map(({ form }) => form)).toEqual(
            tokens.map((token) => text.slice(token.span.start, token.span.end)),
          );
          expect(tokens.map(({ form }) => form).join("")).toBe(text.slice(span.start, span.end).replaceAll(/\s/g, ""));
          expect(tokens.filter(({ head }) => head === -1)).toHaveLength(Math.min(1, tokens.length));
          expect(tokens.every(({ head, agreement }) => head < tokens.length && agreement > 0 && agreement <= 1)).toBe(
            true,
          );
          expect(parses.every(({ heads }) => heads.length === tokens.length)).toBe(true);
        }
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  test("gives the same analysis twice", () => {
    const text = "De trein rijdt weer. Reizigers moesten uren wachten.";
    expect(read(text, "nl")).toEqual(read(text, "nl"));
  });

  test("reads a sentence of eight hundred words", () => {
    expect(one("woord ".repeat(800), "nl").tokens).toHaveLength(800);
  });
});

test("refuses bytes that are no model", () => {
  expect(() => loadModel(new Uint8Array([3, 65, 66, 67]))).toThrow(/format "ABC"/);
  expect(() => loadModel(new Uint8Array([]))).toThrow(/too early/);
});
