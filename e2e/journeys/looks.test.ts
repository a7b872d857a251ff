import { expect, type Page, test } from "@playwright/test";
import { answerSomething, showProof, startQuiz, toStart, watched } from "../steps.ts";

/** The screens of a quiz, one after the other: each kind of question, its feedback, and the review. */
async function throughQuiz(page: Page, quiz: RegExp, count: number, look: (what: string) => Promise<void>) {
  await toStart(page);
  await startQuiz(page, quiz);
  for (let number = 1; number <= count; number++) {
    await expect(page).toHaveTitle(new RegExp(`^Vraag ${number} van ${count}`));
    await look(`question ${number}`);
    await answerSomething(page);
    await page.getByRole("button", { name: "Kijk na" }).click();
    await showProof(page);
    await look(`feedback ${number}`);
    await page.getByRole("button", { name: "Verder" }).click();
  }
  await look("review");
}

/** Text that is cut off, or that makes the page wider than its window. */
async function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const cut = [...document.querySelectorAll<HTMLElement>("main *, header *")].filter((node) => {
      const style = getComputedStyle(node);
      if (!node.checkVisibility() || style.position === "absolute" || node.closest("dialog:not([open])")) return false;
      const clips = style.overflowX === "hidden" || style.overflowX === "clip" || style.textOverflow === "ellipsis";
      return clips && node.scrollWidth > node.clientWidth + 1 && (node.textContent ?? "").trim() !== "";
    });
    return [
      ...(wide > 0 ? [`${wide} px too wide`] : []),
      ...cut.map((node) => `${node.tagName} "${node.textContent?.slice(0, 40)}" is cut off`),
    ];
  });
}

for (const [quiz, count] of [
  [/Van alles wat/, 8],
  [/Wijs het bewijs aan/, 5],
] as const) {
  test(`nothing is lost at 400 % zoom: ${quiz.source}`, async ({ page }) => {
    test.setTimeout(180_000);
    watched(page);
    // 1280 x 1024 at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    await throughQuiz(page, quiz, count, async (what) => {
      expect([what, await lost(page)]).toEqual([what, []]);
      // With so little height nothing sticks to an edge and takes what is left.
      const sticky = await page.evaluate(
        () =>
          [...document.querySelectorAll("main *")].filter(
            (node) => getComputedStyle(node).position === "sticky" && node.checkVisibility() && !node.closest("dialog"),
          ).length,
      );
      expect([what, sticky]).toEqual([what, 0]);
    });
  });
}

test("nothing is lost with the widest text spacing", async ({ browser }) => {
  test.setTimeout(180_000);
  const context = await browser.newContext({ viewport: { width: 320, height: 700 }, bypassCSP: true });
  const page = watched(await context.newPage());
  // WCAG 1.4.12, on every page of the journey.
  await page.addInitScript(() => {
    document.addEventListener("DOMContentLoaded", () => {
      const style = document.createElement("style");
      style.textContent =
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";
      document.head.append(style);
    });
  });
  await throughQuiz(page, /Van alles wat/, 8, async (what) => {
    expect([what, await lost(page)]).toEqual([what, []]);
  });
  await context.close();
});

test("in forced colours what is chosen, right and marked can still be told", async ({ page }) => {
  watched(page);
  await page.emulateMedia({ forcedColors: "active" });
  await toStart(page);
  await startQuiz(page, /Wijs het bewijs aan/);
  const sentences = page.getByRole("radiogroup").locator("label");
  const background = (at: number) => sentences.nth(at).evaluate((node) => getComputedStyle(node).backgroundColor);
  await sentences.nth(1).click();
  expect(await background(1)).not.toBe(await background(2));
  await page.getByRole("button", { name: "Kijk na" }).click();
  await showProof(page);
  const mark = page.locator("mark").filter({ visible: true }).first();
  const colours = await mark.evaluate((node) => {
    const parent = node.parentElement ?? node;
    return [getComputedStyle(node).backgroundColor, getComputedStyle(parent).backgroundColor];
  });
  expect(colours[0]).not.toBe(colours[1]);
  await expect(page.getByRole("heading", { name: /Goed!|Dat klopt niet/ })).toBeVisible();
});

test("with reduced motion nothing moves by itself", async ({ page }) => {
  watched(page);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await throughQuiz(page, /Zes vragen/, 6, async (what) => {
    const moving = await page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === "running").length,
    );
    expect([what, moving]).toEqual([what, 0]);
  });
});
