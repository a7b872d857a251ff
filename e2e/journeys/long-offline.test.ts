import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, expect, type Page, test } from "@playwright/test";
import { asker, begin, newClass, setQuiz } from "../api.ts";
import { address } from "../address.ts";
import { browser } from "../browser.ts";
import { answerSomething, demo, signIn, watched } from "../steps.ts";

/** A browser whose folder outlives it. */
async function open(folder: string): Promise<BrowserContext> {
  const { executablePath, args } = await browser();
  const viewport = { width: 390, height: 844 };
  return chromium.launchPersistentContext(folder, {
    args,
    ...(executablePath && { executablePath }),
    viewport,
    locale: "nl-NL",
    baseURL: address,
  });
}

/** As when a battery is empty: nothing is said to anybody, nothing is put away. */
function kill(folder: string): void {
  const running = execFileSync("ps", ["-A", "-ww", "-o", "pid=,args="]).toString().split("\n");
  const main = running.filter((line) => line.includes(`--user-data-dir=${folder}`) && !line.includes("--type="));
  expect(main).toHaveLength(1);
  process.kill(Number.parseInt(main[0]?.trim() ?? "", 10), "SIGKILL");
}

async function answerAll(page: Page, questions: number): Promise<void> {
  for (let number = 1; number <= questions; number++) {
    await expect(page).toHaveTitle(new RegExp(`^Vraag ${number} van ${questions}`));
    await answerSomething(page);
    if (number < questions) await page.getByRole("button", { name: "Volgende" }).click();
  }
  await expect(page.getByText(`Geen verbinding. ${questions} antwoorden staan op dit apparaat`)).toBeVisible();
}

test("more than forty answers that were given without a network are all there within ten seconds, though the browser was killed", async () => {
  test.setTimeout(240_000);
  const teacher = await asker(demo.teacher);
  const { classId, cards } = await newClass(teacher, "Zonder net", ["Nova"]);
  const { username = "", password = "" } = cards[0] ?? {};
  const student = await asker(username, password);
  const sittings: Awaited<ReturnType<typeof begin>>[] = [];
  for (let number = 0; number < 4; number++) sittings.push(await begin(student, await setQuiz(teacher, classId, {})));
  const expected = sittings.reduce((sum, { questions }) => sum + questions.length, 0);
  expect(expected).toBeGreaterThanOrEqual(40);
  const stored = async (): Promise<number> => {
    let count = 0;
    for (const { attemptId } of sittings) {
      const { questions } = await student.query<{ questions: { response: unknown }[] }>("attempt.get", { attemptId });
      count += questions.filter(({ response }) => response !== null).length;
    }
    return count;
  };

  const folder = mkdtempSync(join(tmpdir(), "leesbewijs-browser-"));
  const before = await open(folder);
  const first = watched(await before.newPage());
  await signIn(first, username, password);
  const tabs = [];
  for (const { attemptId } of sittings) {
    const tab = watched(await before.newPage());
    await tab.goto(`/attempts/${attemptId}/questions/1`);
    tabs.push(tab);
  }
  await before.setOffline(true);
  for (const [at, tab] of tabs.entries()) {
    await tab.bringToFront();
    await answerAll(tab, sittings[at]?.questions.length ?? 0);
  }
  expect(await stored()).toBe(0);
  kill(folder);

  const after = await open(folder);
  const again = watched(await after.newPage());
  await again.goto("/home");
  // A browser that dies soon after a sign-in may have forgotten it: it writes cookies down twice a minute.
  if (again.url().includes("/sign-in")) await signIn(again, username, password);
  const from = performance.now();
  await again.goto("/home");
  await expect.poll(stored, { intervals: [200], timeout: 10_000 }).toBe(expected);
  console.log(
    `${expected} answers were there ${Math.round(performance.now() - from)} ms after the page was opened again.`,
  );
  await expect(again.getByText("De antwoorden die nog op dit apparaat stonden, zijn verstuurd")).toBeVisible();
  await after.close();
  rmSync(folder, { recursive: true, force: true });
});
