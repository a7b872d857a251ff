import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { LessonContent, type Span } from "@leesbewijs/domain";
import { expect, test } from "vitest";
import { readText } from "../src/1-text/read-text.ts";
import { readArticle } from "../src/2-reading/read-article.ts";
import { composeLesson } from "../src/8-lesson/compose-lesson.ts";
import { lessonContent } from "../src/8-lesson/lesson-content.ts";
import type { LessonParts, Quoted } from "../src/8-lesson/lesson-parts.ts";
import { readers } from "./readers.ts";

function compose(text: string, newsDate?: string) {
  const read = readText({ text, ...(newsDate === undefined ? {} : { newsDate }) });
  if ("refused" in read) throw new Error(JSON.stringify(read));
  const reader = readers[read.article.language];
  return { text: read, lesson: composeLesson(readArticle(read, reader), reader.frequency) };
}

const folder = join(import.meta.dirname, "../fixtures/articles");
const files = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .sort();
const fixture = (name: string) => compose(readFileSync(join(folder, name), "utf8"));
const lessons = new Map(files.map((file) => [file, fixture(file)]));
const lessonOf = (name: string): LessonParts => {
  const found = lessons.get(`${name}.txt`);
  if (found === undefined) throw new Error(name);
  return found.lesson;
};
const texts = (quoted: readonly Quoted[]): string[] => quoted.map(({ text }) => text);

/** Everything in a lesson that says that it is verbatim. */
function quotedIn(value: unknown): Quoted[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "span" in value && "text" in value && typeof value.text === "string" ? [value as Quoted] : [];
  return [...own, ...Object.values(value).flatMap(quotedIn)];
}

test("there are eleven Dutch and nine English articles", () => {
  const languages = [...lessons.values()].map(({ text }) => text.article.language);
  expect(languages.filter((language) => language === "nl")).toHaveLength(11);
  expect(languages.filter((language) => language === "en")).toHaveLength(9);
});

test.each(files)("%s: every quotation is verbatim at its place", (file) => {
  const { text, lesson } = lessons.get(file) ?? fixture(file);
  const quoted = quotedIn(lesson);
  expect(quoted.length).toBeGreaterThan(20);
  for (const { span, text: words } of quoted) expect(text.article.text.slice(span.start, span.end)).toBe(words);
});

test.each(files)("%s: the parts hold every paragraph once, in order, each with a question of its own", (file) => {
  const { text, lesson } = lessons.get(file) ?? fixture(file);
  const paragraphs = text.article.blocks.filter(({ kind }) => kind === "paragraph").length;
  const numbers = lesson.parts.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
  expect(numbers).toEqual(Array.from({ length: paragraphs }, (_, at) => at + 1));
  const named = lesson.parts.map(({ guide }) => guide).filter((guide) => !/belangrijkste|most important/.test(guide));
  expect(new Set(named).size).toBe(named.length);
  for (const { title, guide, words } of lesson.parts) {
    expect(title).not.toBe("");
    expect(guide).toMatch(/\?$/);
    expect(words).toBeLessThanOrEqual(195);
  }
});

test.each(files)("%s: the summary is three to five sentences of the article itself, in its order", (file) => {
  const { text, lesson } = lessons.get(file) ?? fixture(file);
  const sentences = text.article.blocks.flatMap(({ kind, sentences: own }) => (kind === "paragraph" ? own : []));
  const places = lesson.summary.map(({ span }) => span.start);
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(places.length).toBeGreaterThanOrEqual(3);
  expect(places.length).toBeLessThanOrEqual(5);
  const starts = new Set(sentences.map(({ start }) => start));
  expect(places.every((place) => starts.has(place))).toBe(true);
  const inQuotation = ({ start, end }: Span) => text.quotations.some((place) => place.start < end && start < place.end);
  expect(lesson.summary.some(({ span }) => inQuotation(span))).toBe(false);
});

test.each(files)("%s: no sentence of the summary leans on another one", (file) => {
  const { lesson } = lessons.get(file) ?? fixture(file);
  for (const { text } of lesson.summary) {
    expect(text).not.toMatch(
      /^(?:Maar|Ook|Daarom|Daarvoor|Dat|Dit|Hij|Zij|Daar|But|Also|It|They|He|She|This|Then|There)\b/,
    );
    expect(text).not.toMatch(/\b(?:daarvan|daarin|hierdoor|deze|dit|they|them|this|these)\b/);
  }
});

test.each(files)("%s: gives the same lesson twice", (file) => {
  expect(JSON.stringify(fixture(file).lesson)).toBe(JSON.stringify(lessons.get(file)?.lesson));
});

test.each(files)("%s: becomes content that can be stored", (file) => {
  const { text, lesson } = lessons.get(file) ?? fixture(file);
  const content = LessonContent.parse(lessonContent(text, lesson, null));
  expect(content.summary.easy).toBeNull();
  expect(content.words.length).toBeGreaterThanOrEqual(4);
  expect(content.words.length).toBeLessThanOrEqual(8);
  for (const { term, example } of content.words) expect(example.toLowerCase()).toContain(term.toLowerCase());
});

test("puts times on a line in words that keep, sorted, with the clause that says what happened", () => {
  const line = lessonOf("laadplein-in-hoogerveld").timeline;
  expect(line.map(({ when }) => when)).toEqual([
    "2019",
    "sinds maandag 1 januari 2024",
    "woensdag 13 maart 2024",
    "mei 2024",
  ]);
  expect(line[0]?.event.text).toBe("het bedrijf Stroomvast, dat in 2019 werd opgericht door twee studenten");
  expect(lessonOf("zeegras-in-de-kreek").timeline[0]?.when).toBe("begin jaren dertig");
});

test("leaves what somebody says out of the timeline", () => {
  expect(lessonOf("laadplein-in-hoogerveld").timeline.some(({ when }) => when.includes("2028"))).toBe(false);
});

test("dates a weekday by its month where only the month of the news is known", () => {
  expect(lessonOf("night-trains-return").timeline.map(({ when }) => when)).toContain("Thursday (December 2022)");
});

const filler =
  "De gemeente Lindervoort heeft een zwembad met een groot dak en een kleine kantine. Kinderen uit alle dorpen in de buurt leren er zwemmen, en in de zomer staat er een rij tot aan de weg. ";

test("has no timeline with one point, nor with times that nobody can date", () => {
  expect(
    compose(`${filler}In 1994 ging het bad open. Gisteren was het druk, en vorige week ook.`).lesson.timeline,
  ).toEqual([]);
});

test("does not order weekdays of a month of which nobody knows which came first", () => {
  const told = `${filler}Zaterdag ging het bad in Lindervoort open voor kinderen. Maandag kwam de wethouder van Lindervoort kijken.`;
  expect(compose(told, "2020-10").lesson.timeline).toEqual([]);
});

test("says who is who in the words of the text", () => {
  const roles = (name: string) => lessonOf(name).people.map((somebody) => `${somebody.name}: ${somebody.role.text}`);
  expect(roles("drones-over-port-ellery")).toContain("Ruth Calder: former coast guard pilot");
  expect(roles("laadplein-in-hoogerveld")).toEqual(
    expect.arrayContaining(["Lumenet: Netbeheerder", "Joris van Beek: directeur"]),
  );
});

test("knows where countries are", () => {
  const austria = lessonOf("night-trains-return").places.find(({ name }) => name === "Austria");
  expect(austria?.note).toBe("country");
  expect(austria?.entity.location?.lat).toBeCloseTo(47.5, 0);
});

test("gives numbers with what they count", () => {
  expect(texts(lessonOf("laadplein-in-hoogerveld").amounts.map(({ amount }) => amount))).toEqual(
    expect.arrayContaining(["veertig busjes", "3,2 miljoen euro", "ongeveer 600 bezorgbusjes"]),
  );
});

test.each([
  ["laadplein-in-hoogerveld", "buurtbatterijen", "grote accu's die overdag zonnestroom opslaan"],
  ["zeegras-in-de-kreek", "Zeegras", "een plant die onder water bloeit en die kleine vissen beschermt"],
  ["zeegras-in-de-kreek", "crowdfunding", "een inzamelactie op internet"],
  ["schoolboek-op-de-telefoon", "leesmotivatie", "de zin om te lezen"],
  ["drones-over-port-ellery", "transponder", "a small radio that tells other aircraft where they are"],
  ["heat-pumps-in-millbrook", "heat pump", "a machine that works like a fridge in reverse"],
])("%s explains %s with its own words", (name, term, meaning) => {
  const word = lessonOf(name).words.find(({ term: { text } }) => text === term);
  expect(word?.meaning?.text).toBe(meaning);
});

test.each([
  ["one of them, not the word", "The first parcel, a box of pills, reached the village after a flight over the sea."],
  ["a list", "In the barn stood a tractor, a wagon and a plough that nobody had used for years."],
])("does not take for a meaning what describes %s", (_name, sentence) => {
  const plain =
    "The town of Harrow Bay opened its first floating library on the river this spring. Visitors can borrow books, charge their bikes and listen to stories while the barge moves. ";
  expect(compose(plain + sentence).lesson.words.filter(({ meaning }) => meaning !== null)).toEqual([]);
});

test("splits compounds of common words", () => {
  expect(lessonOf("laadplein-in-hoogerveld").words.find(({ term }) => term.text === "laadplein")?.parts).toEqual([
    "laad",
    "plein",
  ]);
});

test("shows each word once, and no part of a name that is explained", () => {
  const terms = lessonOf("heat-pumps-in-millbrook").words.map(({ term }) => term.text.toLowerCase());
  expect(new Set(terms).size).toBe(terms.length);
  expect(terms).not.toContain("pump");
});

test("keeps names out of the words", () => {
  const words = [...lessons.values()].flatMap(({ lesson }) => texts(lesson.words.map(({ term }) => term)));
  expect(words.filter((word) => /Hoogerveld|Stroomvast|Lumenet|Deepwarm|Gullwing|Wadvolk/.test(word))).toEqual([]);
});

test("takes the headings of the article as titles of its parts", () => {
  expect(lessonOf("laadplein-in-hoogerveld").parts.map(({ title }) => title)).toEqual([
    "Deel 1",
    "Vol stroomnet",
    "Minder lawaai",
  ]);
});

test("makes a lesson of a text of one sentence, and of one of hundreds", { timeout: 60_000 }, () => {
  const long = `${"De gemeente legt in het najaar honderd panelen op het dak van het zwembad en niemand weet nog hoe duur dat wordt, ".repeat(5)}zegt de wethouder van Lindervoort.`;
  expect(compose(long).lesson.parts).toHaveLength(1);
  const many = Array.from(
    { length: 60 },
    (_, at) => `In ${1700 + at} groeiden er ${at + 2} bomen in de straat van Lindervoort. ${filler}`,
  ).join("\n\n");
  const { lesson } = compose(many);
  expect(lesson.summary.length).toBeLessThanOrEqual(5);
  expect(lesson.timeline.length).toBeLessThanOrEqual(12);
});
