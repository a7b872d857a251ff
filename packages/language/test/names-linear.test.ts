import { expect, test } from "vitest";
import { loadNameList } from "../load/load-name-list.ts";
import { type AnalysedSentence, identifyLanguage, readNames, tokenize } from "../src/index.ts";

const list = await loadNameList("nl");
const million = 1_000_000;

/** One sentence without a tree: the time of the names alone. */
function tagged(text: string): AnalysedSentence {
  const span = { start: 0, end: text.length };
  const tokens = tokenize(text, span, "nl").map((span) => {
    const form = text.slice(span.start, span.end);
    const name = /^\p{Lu}/u.test(form);
    return {
      span,
      form,
      lemma: form,
      upos: name ? "PROPN" : "NOUN",
      features: "",
      head: -1,
      relation: "dep",
      agreement: 1,
    };
  });
  return { span, tokens, parses: [] };
}

test.each([
  ["names", "Jan "],
  ["different names", "Jan Jansen, Piet Pietersen van de Ven en De Boer "],
  ["particles", "Van de der "],
  ["brackets", "Bond (B) "],
  ["listed beginnings", "Organisatie voor Veiligheid en "],
  ["roles and commas", "Jan, minister van "],
  ["company and pronouns", "Philips het bedrijf hij "],
  ["hyphens", "A-"],
  ["one word", "A"],
])(
  "reads a line of a million signs in time: %s",
  (_name, unit) => {
    const text = unit.repeat(million / unit.length);
    const sentence = tagged(text);
    const started = performance.now();
    readNames(text, [sentence], list);
    identifyLanguage(text);
    expect(performance.now() - started).toBeLessThan(20_000);
  },
  60_000,
);

test("reads many different names in time", () => {
  const letters = "abcdefghij";
  const names = Array.from(
    { length: 40_000 },
    (_, at) => `Jan ${[...String(at)].map((digit) => letters[Number(digit)]?.toUpperCase()).join("")}xa`,
  );
  const text = names.join(", ");
  const sentence = tagged(text);
  const started = performance.now();
  readNames(text, [sentence], list);
  expect(performance.now() - started).toBeLessThan(20_000);
}, 60_000);
