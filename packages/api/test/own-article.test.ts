import { afterAll, beforeAll, expect, test } from "vitest";
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

test("makes a lesson of a visitor's article, with keys whose proof is in the text", async () => {
  const made = await as(world.db, null).article.try({ text: news, title: "Een brug in Zwolle" });
  if (made.state !== "made") throw new Error("the article was refused");
  expect(made.article.title).toBe("Een brug in Zwolle");
  expect(made.questions.length).toBeGreaterThanOrEqual(4);
  for (const { key } of made.questions) {
    expect(key.proofs.length).toBeGreaterThan(0);
    for (const { sentenceText, sentence } of key.proofs) {
      expect(made.article.text.slice(sentence.start, sentence.end)).toBe(sentenceText);
    }
  }
});

test("keeps nothing of a tried article", async () => {
  const lessons = () => world.db.lesson.count();
  const before = await lessons();
  await as(world.db, world.t1).article.try({ text: news });
  expect(await lessons()).toBe(before);
});

test.each([
  ["too short", "De gemeente opent morgen de nieuwe brug.", "tooShort"],
  ["without words", "?! ".repeat(400), "tooShort"],
])("says why a text that is %s is no lesson", async (_name, text, refused) => {
  const made = await as(world.db, null).article.try({ text });
  expect(made.state === "refused" && made.refusal.refused).toBe(refused);
});

test("answers other calls while lessons are made", async () => {
  const long = Array.from({ length: 30 }, () => news).join("\n\n");
  const progress = { done: false };
  const making = Promise.all([1, 2, 3].map(() => as(world.db, null).article.try({ text: long }))).finally(() => {
    progress.done = true;
  });
  let longest = 0;
  while (!progress.done) {
    const from = performance.now();
    await new Promise((next) => setTimeout(next, 10));
    longest = Math.max(longest, performance.now() - from);
  }
  await making;
  expect(longest).toBeLessThan(1000);
});

test("refuses more than 20 articles of one person in ten minutes, and then takes them again", async () => {
  const tryAt = (minutes: number) => as(world.db, world.s1, later(minutes)).article.try({ text: "Kort." });
  for (let count = 0; count < 20; count++) await tryAt(1000);
  await expect(tryAt(1000)).rejects.toThrow(/budget/);
  await expect(tryAt(1011)).resolves.toMatchObject({ state: "refused" });
});
