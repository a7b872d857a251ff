import { deflateSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readingTime } from "../src/article/file-reader.ts";
import { news } from "./news.ts";
import { as, later, makeWorld, openTestDatabase, type World } from "./world.ts";

let world: World;
let close: () => Promise<void>;

beforeAll(async () => {
  const opened = await openTestDatabase();
  close = opened.close;
  world = await makeWorld(opened.db);
});
afterAll(() => close());

const sent = (text: string | Uint8Array): string => Buffer.from(text).toString("base64");
const readAs = (actor: World["t1"] | null, name: string, text: string | Uint8Array) =>
  as(world.db, actor).article.readFile({ name, bytes: sent(text) });

test("reads a file and fills in what its text says of itself", async () => {
  const text = `Nieuwe brug in Zwolle\n\nDoor Jan de Boer\n\n5 maart 2024\n\n${news}`;
  expect(await readAs(null, "brug.txt", text)).toEqual({
    state: "read",
    article: expect.objectContaining({
      text,
      title: "Nieuwe brug in Zwolle",
      author: "Jan de Boer",
      newsDate: "2024-03-05",
    }),
  });
});

test("keeps nothing of a file", async () => {
  const counts = async () => [
    await world.db.draft.count(),
    await world.db.lesson.count(),
    await world.db.auditEntry.count(),
  ];
  const before = await counts();
  await readAs(world.t1, "brug.txt", news);
  expect(await counts()).toEqual(before);
});

test("says of an empty file that there is nothing in it", async () => {
  expect(await readAs(world.t1, "leeg.txt", "")).toEqual({ state: "refused", refusal: "noText" });
});

/** A PDF of one page that draws the same letters for ever: small to send, and endless to read. */
function endlessPdf(): Buffer {
  const drawn = deflateSync(Buffer.from("BT /F 12 Tf 1 0 0 1 9 9 Tm (letters) Tj ET\n".repeat(4_000_000)));
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Count 1/Kids[3 0 R]>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>",
  ].map((body, at) => `${at + 1} 0 obj\n${body}\nendobj\n`);
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n${objects.join("")}4 0 obj\n<</Filter/FlateDecode/Length ${drawn.length}>>stream\n`),
    drawn,
    Buffer.from("\nendstream\nendobj\ntrailer<</Root 1 0 R>>"),
  ]);
}

test.each([
  ["a PDF that draws without end", "a.pdf", endlessPdf],
  ["a page of tags within tags", "a.html", () => `<html><body>${"<div><b>".repeat(700_000)}tekst`],
])("gives up on %s in a moment, and goes on answering meanwhile", async (_name, name, make) => {
  const bytes = sent(make());
  const from = performance.now();
  const reading = as(world.db, world.t1).article.readFile({ name, bytes });
  expect(await as(world.db, world.t1).session.get()).not.toBeNull();
  expect(await reading).toMatchObject({ state: "refused", refusal: "tooHeavy" });
  // Starting a thread from its sources takes a second or more here, which bundled code does not.
  expect(performance.now() - from).toBeLessThan(readingTime() + 8000);
  expect(await readAs(world.t1, "brug.txt", news)).toMatchObject({ state: "read" });
});

test("refuses more files of one person than one has in ten minutes", async () => {
  const readAt = (minutes: number) =>
    as(world.db, world.s1, later(minutes)).article.readFile({ name: "leeg.txt", bytes: "" });
  for (let count = 0; count < 40; count++) await readAt(1000);
  await expect(readAt(1000)).rejects.toThrow(/budget/);
  await expect(readAt(1011)).resolves.toMatchObject({ state: "refused" });
});
