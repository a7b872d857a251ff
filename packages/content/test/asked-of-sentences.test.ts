import { expect, test } from "vitest";
import { makeLesson } from "../src/index.ts";
import { isMisprinted } from "../src/2-reading/is-misprinted.ts";
import { shiftedAmounts } from "../src/5-distractors/shifted-texts.ts";
import { spoil } from "../judging/spoil.ts";
import { readers } from "./readers.ts";

/** All that may be asked of a short text of our own, as one line each. */
function asked(text: string): string[] {
  const made = makeLesson({ text, newsDate: "2024-05-18" }, readers);
  if ("refused" in made) throw new Error(JSON.stringify(made));
  return made.candidates.map(({ question, answer }) => {
    const shown = question.kind === "trueFalse" ? question.statement : question.prompt;
    return `${question.kind}: ${shown} = ${answer}`;
  });
}

const behind = [
  "",
  "Mayor Helen Strand opened the new reading room of the library in Millbrook on Tuesday.",
  "The council of Millbrook paid for the building, the books and the chairs that stand in it.",
  "Visitors praised the light, and the school next door has already planned weekly visits.",
].join("\n\n");

test("names who spoke right behind the quotation marks, whoever else is named further on, and shows what stands before an omission", () => {
  const lines = asked(
    `“We counted every seal on the sand bank [...] and then once more from the air”, Karin Bolt said after a visit with Peter Lang.${behind}`,
  );
  expect(lines).toContainEqual(
    expect.stringMatching(/Who says in the article: “We counted every seal on the sand bank …”\? = Karin Bolt$/u),
  );
});

test("asks how many there are of a thing with what belongs to it, and not beside the names of all of them", () => {
  const lines = asked(
    `The students measured three kinds of moss on the walls of Millbrook, feather moss, cord moss, and rock moss.${behind}`,
  );
  expect(lines).toContainEqual(
    expect.stringMatching(/How many kinds of moss did the students measure on the walls of Millbrook\? = Three/u),
  );
  expect(lines.join("\n")).not.toMatch(/did the students measure[^”?]*feather/u);
});

test("turns around what came before and after", () => {
  const lines = asked(`Millbrook closed the old pool after the election of Helen Strand as mayor in 2019.${behind}`);
  expect(lines).toContainEqual(
    expect.stringMatching(/^trueFalse: Millbrook closed the old pool before .+ = false: after/u),
  );
  expect(lines.join("\n")).not.toContain("before all");
});

test("keeps who says so where that stands in front", () => {
  const lines = asked(
    `According to the harbour office, the repaired gate protects 500 houses along the river.${behind}`,
  );
  expect(lines).toContainEqual(
    expect.stringMatching(
      /How many houses does the repaired gate protect along the river, according to the harbour office\?/u,
    ),
  );
  expect(lines.join("\n")).not.toContain("according to the article");
});

test("lets a sentence say “she” of the one woman that it has named, and not of somebody who only stands before the verb", () => {
  const named = asked(`Helen Strand told the school about the plan before she was elected in 2019.${behind}`);
  expect(named.join("\n")).toMatch(/before she was elected/u);
  const other = asked(`Of Helen Strand she saw nothing but the red coat in front of the library in 2019.${behind}`);
  expect(other.join("\n")).not.toMatch(/she saw nothing/u);
});

test.each([
  ["De brug is als's avonds open.", true],
  ["De foto's van de auto's hangen in de hal.", false],
  ["De bewoners ' vonden dat goed.", true],
  ["De pagina ‘ s van het boek zijn nat.", false],
  ["Kom 's avonds langs bij de chef van A380's.", false],
] as const)("sees whether the writer slipped: %s", (text, slipped) => {
  expect(isMisprinted(text, "nl")).toBe(slipped);
});

test("writes a word whole whose apostrophe came apart", () => {
  const lines = asked(
    "De scholen in Brugdam kopen volgens wethouder Karin Bos vanaf 2025 nieuwe tablets voor 1.200 leerlingen. De pagina ‘ s van het oude rekenboek van Brugdam zijn volgens Karin Bos in 2019 voor het laatst herdrukt. De ouders hoorden het dinsdag op een avond in de school.",
  );
  expect(lines.join("\n")).toContain("De pagina's van het oude rekenboek");
});

test("tells what happened yesterday without the day where nobody says which day it was", () => {
  const made = makeLesson(
    {
      text: "Wethouder Karin Bos heeft gisteren in Brugdam de nieuwe sluis geopend.\n\nBewoners van Brugdam keken vanaf de dijk naar de eerste schepen, en een koor uit het dorp zong drie liederen.\n\nDe sluis is volgens Karin Bos zestig meter lang.",
    },
    readers,
  );
  const shown = "refused" in made ? [] : made.candidates.map(({ question }) => JSON.stringify(question));
  expect(shown.join("\n")).toMatch(/Wethouder Karin Bos heeft in Brugdam de nieuwe sluis geopend\./u);
});

test("leaves the first of two amounts below the second", () => {
  for (let seed = 0; seed < 6; seed += 1)
    for (const text of shiftedAmounts("40 of 80 liter", "nl", false, seed))
      expect(Number(/^\d+/u.exec(text)?.[0])).toBeLessThan(80);
});

test("can spoil what has no options too, so that enough of a judge's sheet is spoilt", () => {
  const item = {
    number: 1,
    question: "a",
    article: "one.txt",
    set: "own",
    language: "en" as const,
    kind: "trueFalse",
    shape: "statement",
    prompt: "Compare this sentence with the article. The bridge opened in May.",
    options: [],
    key: "true",
    evidence: "The bridge opened in May",
  };
  expect(spoil(item, "key", [])?.key).toBe("false: May.");
  expect(spoil({ ...item, key: "false: June" }, "key", [])?.key).toBe("true");
  const proof = { ...item, kind: "proof", key: "The bridge opened in May." };
  expect(spoil(proof, "key", [proof])).toBeNull();
  expect(spoil(proof, "key", [proof, { ...proof, key: "It rained.", evidence: "It rained" }])?.key).toBe("It rained.");
});
