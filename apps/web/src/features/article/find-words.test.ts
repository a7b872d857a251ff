import type { Article } from "@leesbewijs/domain";
import { describe, expect, it } from "vitest";
import { findWords } from "./find-words";

const explained = (term: string) => ({ term, meaning: "m", example: "e" });

function article(text: string): Article {
  const span = { start: 0, end: text.length };
  return {
    language: "nl",
    level: "standard",
    title: "T",
    text,
    blocks: [{ kind: "paragraph", span, number: 1, sentences: [span] }],
  };
}

const said = (text: string, ...terms: string[]) =>
  findWords(article(text), terms.map(explained)).map((hit) => [text.slice(hit.start, hit.end), hit.word]);

describe("explained words", () => {
  it("are found where they stand first, in any case", () => {
    expect(said("Een wapen. Wapens en het wapen.", "Wapen")).toEqual([["wapen", 0]]);
  });

  it("are whole words, also beside letters with accents and hyphens", () => {
    expect(said("geëscaleerd-vuren staakt-het-vuren", "vuren", "escaleerd")).toEqual([]);
  });

  it("are found in another form where that stands first", () => {
    const words = [{ ...explained("bemiddelen"), forms: ["bemiddelde"] }];
    const text = "Rusland bemiddelde. Dat bemiddelen duurde lang.";
    expect(findWords(article(text), words)).toEqual([{ start: 8, end: 18, word: 0 }]);
  });

  it("do not overlap: the longest wins", () => {
    expect(said("een rustig vredesverdrag nu", "vredesverdrag", "rustig vredesverdrag")).toEqual([
      ["rustig vredesverdrag", 1],
    ]);
  });

  it("may hold signs that mean something in a pattern", () => {
    expect(said("De OVSE (groep) is er.", "OVSE (groep)")).toEqual([["OVSE (groep)", 0]]);
  });
});
