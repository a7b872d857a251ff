import { readFile } from "node:fs/promises";
import { Article, KeyForTeacher, Question } from "@leesbewijs/domain";
import { extractText, getDocumentProxy } from "unpdf";
import { expect, test } from "vitest";
import { keySheet, type PaperWords, worksheet } from "../src/index.ts";

const face = (name: string) => readFile(new URL(`../fonts/NotoSans-${name}.ttf`, import.meta.url));
const fonts = { regular: await face("Regular"), bold: await face("Bold") };
const words: PaperWords = {
  name: "Naam:",
  class: "Klas:",
  date: "Datum:",
  total: (possible) => `Punten: van de ${possible}`,
  points: (possible) => `${possible} punt`,
  proofIn: "Het bewijs staat in alinea",
  yes: "Klopt",
  no: "Klopt niet",
  copySentence: "Schrijf de zin over:",
  choose: (count) => `Kruis er ${count} aan.`,
  order: (count) => `Zet de nummers 1 tot en met ${count} op de lijntjes.`,
  match: "Zet op elk lijntje de letter die erbij hoort.",
  words: "Woorden",
  answers: "Antwoorden",
  onTheLines: (answer) => `Op de lijntjes: ${answer}`,
  paragraph: (number) => `Alinea ${number}`,
  page: (page, pages) => `${page} van ${pages}`,
};
const made = new Date("2026-11-23T10:00:00Z");
const letters = "Çelik, Škoda, Łódź, Gül, Việt, naïef, café, crème, Ἑλλάς, Киев, ĳsland, één, €";
const paragraph = `De brug is dicht. ${letters}. ${"Een zin die de regel lang maakt. ".repeat(60)}`;
const article = Article.parse({
  language: "nl",
  level: "easy",
  title: "De brug gaat open",
  text: paragraph,
  blocks: [
    { kind: "paragraph", span: { start: 0, end: paragraph.length }, number: 1, sentences: [{ start: 0, end: 17 }] },
  ],
});
const common = { process: "retrieve", skill: "when", difficulty: 1, possible: 1, validAsOf: "2026-05-01" };
const options = ["In mei", "In juni", "Nooit"].map((text, at) => ({ id: `o${at}`, text }));
const all = [
  { kind: "singleChoice", options },
  { kind: "multipleChoice", options, choose: 2 },
  { kind: "trueFalse", statement: "De brug is dicht." },
  { kind: "order", items: options },
  { kind: "match", left: options.slice(0, 2), right: options },
  { kind: "cloze", parts: ["De brug gaat in ", " open."] },
  { kind: "shortText" },
  { kind: "number" },
  { kind: "proof", options: options.slice(0, 2) },
].map((question, at) => Question.parse({ ...common, id: `q${at}`, prompt: `Vraag ${question.kind}?`, ...question }));
const correct = {
  singleChoice: { optionId: "o0" },
  multipleChoice: { optionIds: ["o0", "o2"] },
  trueFalse: { value: true },
  order: { itemIds: ["o2", "o0", "o1"] },
  match: {
    pairs: [
      { leftId: "o0", rightId: "o1" },
      { leftId: "o1", rightId: "o0" },
    ],
  },
  cloze: { gaps: ["GEHEIMgat"] },
  shortText: { text: "GEHEIMwoord" },
  number: { text: "GEHEIM24" },
  proof: { optionId: "o1", sentence: { start: 0, end: 17 } },
} as const;
const keyed = all.map((question) => ({
  question,
  key: KeyForTeacher.parse({
    correct: { kind: question.kind, ...correct[question.kind] },
    alsoCorrect: [],
    explanation: `GEHEIM: waarom bij ${question.kind}.`,
    correction: null,
    proofs: [
      {
        level: "easy",
        paragraph: 1,
        paragraphText: paragraph,
        within: { start: 0, end: 17 },
        sentence: { start: 0, end: 17 },
        sentenceText: "De brug is dicht.",
        marks: [],
      },
    ],
  }),
}));

const sheet = {
  title: "De brug: quiz",
  language: "nl",
  article,
  attribution: "CC BY",
  askProof: true,
  words,
  fonts,
  made,
};
const glossary = [{ term: "brug", meaning: null }] as unknown as Parameters<typeof worksheet>[0]["glossary"];
const make = () => worksheet({ ...sheet, glossary, questions: all });

/** What another library reads in a file, with the breaks between lines as spaces. */
async function read(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text, totalPages } = await extractText(pdf, { mergePages: false });
  return { pdf, pages: text.map((page) => page.replace(/\s+/g, " ")), totalPages };
}

test("puts the text with numbered lines, the name, and every question on paper, in letters of all of Europe", async () => {
  const { pages, totalPages } = await read(await make());
  const whole = pages.join(" ");
  expect(whole).toContain("De brug gaat open");
  expect(whole).toContain(letters);
  expect(whole).toMatch(/Naam: .*Klas: .*Datum:/);
  for (const { prompt } of all) expect(whole).toContain(prompt);
  for (const said of ["Punten: van de 9", "Kruis er 2 aan.", "a. In mei", "Klopt niet", "Schrijf de zin over:"]) {
    expect(whole).toContain(said);
  }
  expect(pages[0]).toMatch(/ 5 .* 10 .* 15 /);
  // The paragraph that a proof stands in has its number too.
  expect(pages[0]).toContain("De brug gaat open 1 De brug is dicht.");
  expect(pages.at(-1)).toContain(`${totalPages} van ${totalPages}`);
  // Eight questions ask for the paragraph of the proof; the one that asks for the sentence does not.
  expect(whole.split("Het bewijs staat in alinea")).toHaveLength(9);
});

test("has nothing of the key in the worksheet, not even unseen in the file", async () => {
  const bytes = await make();
  const { pages } = await read(bytes);
  expect(pages.join(" ")).not.toContain("GEHEIM");
  expect(Buffer.from(bytes).toString("latin1")).not.toContain("GEHEIM");
});

test("puts the answers with why and where in a file of their own", async () => {
  const text = { title: "De brug: quiz", language: "nl", questions: keyed, text: article, level: "easy" } as const;
  const { pages } = await read(await keySheet({ ...text, words, fonts, made }));
  const whole = pages.join(" ");
  for (const said of ["GEHEIMgat", "GEHEIMwoord", "GEHEIM24", "Op de lijntjes: b – a", "Op de lijntjes: 2 – 3 – 1"]) {
    expect(whole).toContain(said);
  }
  expect(whole.split("Alinea 1: De brug is dicht.")).toHaveLength(10);
});

test("is A4, tagged, in its language, with a title and its fonts in the file", async () => {
  const bytes = await make();
  const { pdf } = await read(bytes);
  const page = await pdf.getPage(1);
  expect(page.view.map(Math.round)).toEqual([0, 0, 595, 842]);
  const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> };
  expect([info["Title"], info["Language"]]).toEqual(["De brug: quiz", "nl"]);
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  const tree = await page.getStructTree();
  const roles = JSON.stringify(tree);
  expect(roles).toContain('"role":"H1"');
  expect(roles).toContain('"role":"P"');
  const file = Buffer.from(bytes).toString("latin1");
  expect(file).toContain("FontFile2");
  expect(file).not.toMatch(/\/BaseFont \/(?:Helvetica|Times)/);
});

test("leaves no heading alone at the foot of a page", async () => {
  const heading = "KOP";
  // As many lines as one page holds, and a few less or more.
  for (const count of Array.from({ length: 12 }, (_, at) => 330 + at * 9)) {
    const first = "Een zin. ".repeat(count);
    const text = `${first}${heading}${first}`;
    const [end, start] = [first.length + heading.length, first.length];
    const block = (kind: string, from: number, to: number) => ({
      kind,
      span: { start: from, end: to },
      number: kind === "heading" ? null : 1,
      sentences: [],
    });
    const blocks = [block("paragraph", 0, start), block("heading", start, end), block("paragraph", end, text.length)];
    const long = Article.parse({ ...article, text, blocks });
    const { pages } = await read(await worksheet({ ...sheet, article: long, glossary: [], questions: [] }));
    expect(pages.find((page) => page.includes(heading))).toMatch(/KOP .*Een zin\. Een zin\./);
  }
});

test("cuts no question in two, and makes the same file of the same sheet", async () => {
  const [one, other] = [await make(), await make()];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  const { pages } = await read(one);
  const page = pages.find((each) => each.includes("Vraag multipleChoice?"));
  for (const { text } of options) expect(page).toContain(text);
});
