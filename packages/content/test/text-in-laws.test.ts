import { Article } from "@leesbewijs/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ArticleText } from "../src/1-text/article-text.ts";
import { readText } from "../src/1-text/read-text.ts";

const sentences = [
  "De brug bij het oude station is sinds gisteren weer open voor fietsers.",
  "Volgens de gemeente Lindervoort kost het herstel twee miljoen euro.",
  '"Wij zijn er blij mee," zei een buurvrouw.',
  "Wie had dat gedacht?",
  "Dr. A. de Vries, arts in 's-Gravenmoer, ziet het anders…",
];
const odd = [
  "Foto: ANP",
  "Lees ook: Iets anders",
  "- een item",
  "# Kop",
  "3 mei 2021",
  "&amp;",
  "<b>",
  "\u00AD",
  "e\u0301",
  "\uD800",
  "“",
  "a\tb\tc",
  "---",
  "[3]",
  "(Foto: ANP)",
  "zonne-",
  "Door Jan",
];
const breaks = ["\n", "\n\n", " ", "\r\n", "\u2028", "  ", "-\n", "\n\n\n"];
const pasted = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...sentences) },
        { weight: 2, arbitrary: fc.constantFrom(...odd) },
        { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
      ),
      fc.constantFrom(...breaks),
    ),
    { minLength: 6, maxLength: 40 },
  )
  .map((parts) => parts.flat().join(""));

const read = (text: string): ArticleText | null => {
  const result = readText({ text, language: "nl" });
  return "refused" in result ? null : result;
};
/** What is left when everything that reading may change is taken away. */
const bare = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/&amp;|<b>|\[3\]/g, (sign) => (sign === "&amp;" ? "&" : ""))
    .replace(/[^\p{L}\p{N}&]+/gu, "");

test("gives an article that can be stored, whatever is pasted", () => {
  fc.assert(
    fc.property(pasted, (text) => {
      const result = read(text);
      if (result === null) return;
      expect(Article.safeParse(result.article).success).toBe(true);
      expect(result.article.text).toBe(result.article.text.normalize("NFC"));
      expect(result.article.text).not.toMatch(/\p{Cs}|[\u00AD\u200B\r\t]|  |^\s|\s$/u);
    }),
    { numRuns: 400 },
  );
});

test("knows of every sentence where it stood, in the order of the input", () => {
  fc.assert(
    fc.property(pasted, (text) => {
      const result = read(text);
      if (result === null) return;
      let before = 0;
      for (const span of result.article.blocks.flatMap(({ sentences: own }) => own)) {
        const origin = result.originOf(span);
        expect(origin.start).toBeGreaterThanOrEqual(before);
        expect(origin.end).toBeGreaterThan(origin.start);
        expect(origin.end).toBeLessThanOrEqual(text.length);
        const shown = bare(result.article.text.slice(span.start, span.end));
        const stood = bare(text.slice(origin.start, origin.end));
        // An aside that cut a paragraph in two lies within the place of the sentence.
        if (stood.length === shown.length) expect(shown).toBe(stood);
        else expect(isWithin(shown, stood)).toBe(true);
        before = origin.end;
      }
    }),
    { numRuns: 400 },
  );
});

test("loses no word: what is not in the article is listed as an aside", () => {
  fc.assert(
    fc.property(pasted, (text) => {
      const result = read(text);
      if (result === null) return;
      const kept = result.article.text + result.aside.map((aside) => aside.text).join(" ");
      for (const sentence of sentences) {
        const count = (where: string): number => bare(where).split(bare(sentence)).length - 1;
        expect(count(kept)).toBeGreaterThanOrEqual(count(text.replace(/-\n/g, "\n")) > 0 ? 1 : 0);
      }
    }),
    { numRuns: 200 },
  );
});

test("gives the same article twice, and maps quotations and asides into their texts", () => {
  fc.assert(
    fc.property(pasted, (text) => {
      const [one, other] = [read(text), read(text)];
      expect(JSON.stringify(one)).toBe(JSON.stringify(other));
      for (const { span } of one?.aside ?? []) expect(span.end <= text.length && span.start < span.end).toBe(true);
      for (const { start, end } of one?.quotations ?? [])
        expect(end <= (one?.article.text.length ?? 0) && start < end).toBe(true);
    }),
    { numRuns: 200 },
  );
});

const million = 1_000_000;
test.each([
  ["letters", "a"],
  ["quotes", '"'],
  ["opening quotes", " “"],
  ["single quotes", " 'a"],
  ["blank lines", "\n\n"],
  ["short lines", "Een kop\n\n"],
  ["lines of a menu", "a\n"],
  ["no-break spaces", "\u00A0"],
  ["double spaces", "a  "],
  ["marks on a letter", "\u0301"],
  ["ampersands", "&"],
  ["entities", "&amp;"],
  ["tags that never end", "<b "],
  ["brackets", "[a"],
  ["links", "[a](b"],
  ["stars", "*a"],
  ["hyphens at line ends", "a-\n"],
  ["wrapped lines", "een regel van dertig tekens of meer zonder punt\n"],
  ["pictures' credits", "(Foto: "],
  ["headings", "# "],
  ["dates", "3 mei 2021\n"],
  ["sentences", "De brug is sinds gisteren open. "],
  ["paragraphs", "De brug is sinds gisteren weer open.\n\n"],
  ["pointers", "Lees ook:\n"],
  ["numbers", "1. "],
])("reads a million signs in time: %s", (_name, unit) => {
  const text = unit.repeat(Math.floor(million / unit.length));
  const started = performance.now();
  readText({ text, language: "nl" });
  // Short enough for every text to get past the count of its words.
  readText({ text: text.slice(0, 190_000) });
  expect(performance.now() - started).toBeLessThan(8000);
});

/** Every letter of one stands in the other, in that order. */
function isWithin(one: string, other: string): boolean {
  let at = 0;
  for (const sign of other) if (one.startsWith(sign, at)) at += sign.length;
  return at >= one.length;
}
