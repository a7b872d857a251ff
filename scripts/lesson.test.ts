import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const article = join(root, "packages/content/fixtures/articles/laadplein-in-hoogerveld.txt");

function lesson(args: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "scripts/lesson.mjs"), ...args], {
    cwd: root,
    encoding: "utf8",
    input,
  });
  return { status, stdout, stderr };
}

test("prints a lesson to read, with the key and the proof of each question", () => {
  const { status, stdout } = lesson([article]);
  expect(status).toBe(0);
  for (const title of ["Summary", "Words", "Timeline", "Who is who", "Numbers", "Quiz: ", "Refused, by rule"])
    expect(stdout).toContain(`\n${title}`);
  expect(stdout).toContain("buurtbatterijen: grote accu's die overdag zonnestroom opslaan");
  expect(stdout).toMatch(/\n {5}\* .+\n(?: {7}.+\n)* {5}proof: "/);
});

test("gives everything as JSON, the same bytes each time", () => {
  const { status, stdout } = lesson(["--json", "--date", "2024-03-14", article]);
  expect(status).toBe(0);
  const made: unknown = JSON.parse(stdout);
  expect(Object.keys(made as object)).toEqual(["text", "lesson", "content", "quiz", "candidates", "refusals"]);
  expect(made).toMatchObject({
    text: { newsDate: { value: "2024-03-14", from: "given" } },
    content: { withoutQuiz: null },
  });
  expect(lesson(["--json", "--date", "2024-03-14", article]).stdout).toBe(stdout);
});

test("makes one page that needs nothing else and lets nothing of the article act", () => {
  const text =
    'De brug van Lindervoort is <i>niet</i> dicht & niet open, zei de wethouder van het dorp gisteren in de raad. Daarna gaf zij drie kinderen het woord, die met 3 > 2 stemmen wonnen van de ouders. Volgens &lt;script&gt;alert(1)&lt;/script&gt; "duurt" het herstel nog twee weken, en kost het veel geld.';
  const { status, stdout } = lesson(["--html", "-"], text);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^<!doctype html>\n<html lang="nl">/);
  expect(stdout).not.toMatch(/<script|<link|<img|src=|@import|url\(/);
  expect(stdout).toContain("&#60;script&#62;alert(1)&#60;/script&#62; &#34;duurt&#34;");
});

test.each([
  ["no article", [], "Use: npm run lesson"],
  ["an article that is not there", ["nowhere.txt"], "nowhere.txt cannot be read"],
  ["an option that there is not", ["--color", article], "--color"],
  ["a date that does not exist", ["--date", "2024-02-30", article], "is no date"],
  ["a language that lessons are not made in", ["--language", "de", article], "nl or en"],
])("says in plain words what is wrong with %s, and fails", (_name, args, message) => {
  const { status, stdout, stderr } = lesson(args);
  expect(status).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/\n {4}at /);
});

test.each([
  ["too short", "Het bad is dicht.", "A lesson needs 40 at least"],
  [
    "German",
    "Die Stadt hat das Bad nach zwei Jahren wieder geöffnet, und viele Kinder sind mit ihren Eltern gekommen. Der Bürgermeister sagte, dass es nicht einfach war.",
    "it looks like German",
  ],
])("says in plain words that a text is %s", (_name, text, message) => {
  const { status, stderr } = lesson(["-"], text);
  expect(status).toBe(1);
  expect(stderr).toContain(message);
});
