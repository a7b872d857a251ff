import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type MadeLesson, makeLesson } from "../src/index.ts";
import { readers } from "./readers.ts";

const library = join(import.meta.dirname, "../library/nagorno-karabakh-2020");
const lessonOf = (edition: string): MadeLesson => {
  const text = readFileSync(join(library, `article.${edition}.txt`), "utf8");
  const made = makeLesson({ text, newsDate: "2020-10-10" }, readers);
  if ("refused" in made) throw new Error(`refused: ${made.refused}`);
  return made;
};
const dutch = lessonOf("nl.standard");
const english = lessonOf("en.standard");
const promptsOf = ({ candidates }: MadeLesson): string[] => candidates.map(({ question }) => question.prompt);

test("asks who stopped fighting, of the first sentence, with both names as one answer", () => {
  const asked = dutch.candidates.find(({ question }) => question.prompt.startsWith("Welke twee landen stopten"));
  expect(asked?.answer).toBe("Armenië en Azerbeidzjan");
});

test("makes a quiz of at least eight questions of an article of more than 250 words", () => {
  expect(dutch.quiz.length).toBeGreaterThanOrEqual(8);
});

test("asks for the time of a thing that is told in a relative clause", () => {
  const text =
    "Rivaalstad en Overstad maken weer ruzie over de sluis. De steden kibbelen al jaren over het water van de rivier de Vliet. Dat leidde tot een staking, die in 1994 eindigde met een akkoord. Het bestuur van Rivaalstad wil volgende maand opnieuw praten met de buren van de overkant.";
  const made = makeLesson({ text, newsDate: "2021-03-04" }, readers);
  const prompts = "refused" in made ? [] : promptsOf(made);
  expect(prompts).toContain("In welk jaar eindigde de staking met een akkoord?");
});

/** The traps of this news: faults that a machine falls into and a student pays for. */
const traps: readonly [name: string, bad: RegExp][] = [
  ["asks for the last or first time, which the next news changes", /voor het (?:laatst|eerst)|last time|first time/iu],
  ["asks who did what is only an accusation", /^(?:Wie|Welk land) (?:beschoot|bombardeerde|viel)/iu],
  ["asks by a pronoun or a place known from before", /\b(?:hij|zij|hem|daar|er werd|it was|they)\b/iu],
  ["asks with a day that has no date", /\b(?:gisteren|vandaag|morgen|yesterday|today|tomorrow)\b/iu],
  ["asks what is not so", /\b(?:niet|geen|not|never)\b/iu],
  ["takes a side", /agressor|bezetter|aggressor|occupier/iu],
];
test.each(traps)("never %s", (_name, bad) => {
  const asked = [dutch, english]
    .flatMap(({ candidates }) => candidates)
    .filter(({ question, shape }) => shape !== "gap" && question.kind !== "trueFalse");
  // What stands between quotation marks is the article's, not the question's.
  const own = asked.map(({ question }) => question.prompt.replace(/[‘“].*[’”]/u, ""));
  expect(own.filter((prompt) => bad.test(prompt))).toEqual([]);
});

test("keeps two names of one thing apart from each other in no choice", () => {
  const aliases = [/staakt-het-vuren/iu, /wapenstilstand|bestand\b/iu];
  for (const { question } of dutch.candidates) {
    if (question.kind !== "singleChoice") continue;
    const options = question.options.map(({ text }) => text);
    expect(aliases.every((alias) => options.some((text) => alias.test(text)))).toBe(false);
  }
});

test("never asks for more than is told: an amount keeps its 'ongeveer' in every option", () => {
  const about = dutch.candidates.filter(
    ({ question, answer }) => question.kind === "singleChoice" && /^ongeveer/iu.test(answer),
  );
  expect(about.length).toBeGreaterThan(0);
  for (const { question } of about) {
    if (question.kind === "singleChoice")
      expect(question.options.every(({ text }) => /^ongeveer/iu.test(text))).toBe(true);
  }
});
