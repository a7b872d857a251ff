import { expect, type Locator, type Page, test } from "@playwright/test";
import { startQuiz, toStart, watched } from "../steps.ts";

/** Presses Tab until what is asked for has the focus; a trap, or a part that cannot be reached, ends it. */
async function tabTo(page: Page, wanted: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await wanted.evaluate((node) => node === document.activeElement).catch(() => false)) {
      await seen(page);
      return;
    }
    await page.keyboard.press(key);
  }
  throw new Error(`The focus never came to ${wanted.toString()}`);
}

/** What has the focus can be seen: in the window, and under nothing that sticks to its edge. */
async function seen(page: Page): Promise<void> {
  const hidden = await page.evaluate(() => {
    const node = document.activeElement?.closest("label") ?? document.activeElement;
    if (!node) return "nothing has the focus";
    const boxes = [...node.getClientRects()];
    const visible = boxes.some((box) =>
      [0.25, 0.5, 0.75].some((part) => {
        const under = document.elementFromPoint(box.left + box.width / 2, box.top + box.height * part);
        return under !== null && (node.contains(under) || under.contains(node));
      }),
    );
    return visible ? null : `${node.tagName} "${node.textContent?.slice(0, 40)}" is hidden`;
  });
  expect(hidden).toBeNull();
}

/** Answers the question on the screen with keys alone, whatever its kind. */
async function answerByKeys(page: Page): Promise<void> {
  const group = page.getByRole("main").getByRole("group").first();
  const radios = group.getByRole("radio");
  const boxes = group.getByRole("checkbox");
  const lists = group.getByRole("combobox");
  const typed = group.getByRole("textbox");
  const up = group.getByRole("button", { name: /^Omhoog/ });
  if ((await boxes.count()) > 0) {
    await tabTo(page, boxes.first());
    for (const key of ["a", "2", "C"]) await page.keyboard.press(key);
    await expect(group.getByRole("checkbox", { checked: true })).toHaveCount(3);
  } else if ((await up.count()) > 0) {
    await tabTo(page, up.nth(1));
    await page.keyboard.press("Enter");
    await expect(up.first()).toBeFocused();
  } else if ((await radios.count()) > 0) {
    for (const part of await radioGroups(group)) {
      await tabTo(page, part.getByRole("radio").first());
      await page.keyboard.press("Space");
      await page.keyboard.press("ArrowDown");
      await expect(part.getByRole("radio").nth(1)).toBeChecked();
    }
  } else if ((await typed.count()) > 0) {
    for (let at = 0; at < (await typed.count()); at++) {
      await tabTo(page, typed.nth(at));
      await page.keyboard.type("150");
    }
  } else {
    for (let at = 0; at < (await lists.count()); at++) {
      await tabTo(page, lists.nth(at));
      await page.keyboard.press("ArrowDown");
    }
  }
}

/** The groups of radios, each of which has one stop for Tab. */
async function radioGroups(group: Locator): Promise<Locator[]> {
  const parts = group.getByRole("radiogroup");
  return (await parts.count()) > 0 ? parts.all() : [group];
}

for (const { quiz, count } of [
  { quiz: /Van alles wat/, count: 8 },
  { quiz: /Wijs het bewijs aan/, count: 5 },
]) {
  test(`a whole quiz goes by the keyboard alone: ${quiz.source}`, async ({ page }) => {
    test.setTimeout(180_000);
    watched(page);
    await page.setViewportSize({ width: 640, height: 700 });
    await toStart(page);
    await startQuiz(page, quiz);
    for (let number = 1; number <= count; number++) {
      await expect(page).toHaveTitle(new RegExp(`^Vraag ${number} van ${count}`));
      if (number > 1) await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
      await answerByKeys(page);
      await tabTo(page, page.getByRole("button", { name: "Kijk na" }));
      await page.keyboard.press("Enter");
      await expect(page.getByRole("heading", { level: 2, name: /\S/ }).first()).toBeFocused();
      const show = page.getByRole("button", { name: "Laat zien waar" });
      if (await show.isVisible()) {
        await tabTo(page, show);
        await page.keyboard.press("Enter");
        await expect(page.locator("[data-mark]").first()).toBeFocused();
      }
      await tabTo(page, page.getByRole("button", { name: "Verder" }));
      await page.keyboard.press("Enter");
    }
    await tabTo(page, page.getByRole("button", { name: "Inleveren" }));
    await page.keyboard.press("Enter");
    await tabTo(page, page.getByRole("button", { name: "Ja, lever in" }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Je uitslag" })).toBeVisible();
  });
}

test("text, report, stop and keys open and close by the keyboard, and give the focus back", async ({ page }) => {
  watched(page);
  await toStart(page);
  await startQuiz(page, /Zes vragen/);
  for (const name of ["Lees de tekst", "Stoppen", "Toetsen"]) {
    const opener = page.getByRole("button", { name });
    await tabTo(page, opener);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog").filter({ visible: true })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog").filter({ visible: true })).toHaveCount(0);
    await expect(opener).toBeFocused();
  }
  // A letter does nothing outside the options.
  await page.keyboard.press("a");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
});

test("every kind can be answered by taps alone, and every target is big enough", async ({ browser }) => {
  test.setTimeout(180_000);
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const page = watched(await context.newPage());
  await toStart(page);
  await page.getByRole("radio", { name: /Van alles wat/ }).check();
  await page.getByRole("button", { name: "Begin met de vragen" }).tap();
  for (let number = 1; number <= 8; number++) {
    await expect(page).toHaveTitle(new RegExp(`^Vraag ${number} van 8`));
    expect(await smallTargets(page)).toEqual([]);
    await answerByTaps(page);
    await page.getByRole("button", { name: "Kijk na" }).tap();
    await expect(page.getByText("Het bewijs in de tekst")).toBeVisible();
    expect(await smallTargets(page)).toEqual([]);
    await page.getByRole("button", { name: "Verder" }).tap();
  }
  await expect(page.getByText("Je hebt alle vragen beantwoord")).toBeVisible();

  // Pointing at the proof, by taps on the sentences.
  await toStart(page);
  await page.getByRole("radio", { name: /Wijs het bewijs aan/ }).check();
  await page.getByRole("button", { name: "Begin met de vragen" }).tap();
  await expect(page).toHaveTitle(/^Vraag 1 van 5/);
  const text = page.getByRole("radiogroup", { name: "Wijs de zin aan die het bewijst" });
  expect(await smallTargets(page)).toEqual([]);
  await page.getByRole("main").locator("label:has(input)").first().tap();
  await text.locator("label").nth(1).tap();
  await expect(text.getByRole("radio").nth(1)).toBeChecked();
  await page.getByRole("button", { name: "Kijk na" }).tap();
  await expect(page.getByText("Het bewijs in de tekst")).toBeVisible();
  expect(await smallTargets(page)).toEqual([]);
  await context.close();
});

async function answerByTaps(page: Page): Promise<void> {
  const group = page.getByRole("main").getByRole("group").first();
  const up = group.getByRole("button", { name: /^Omhoog/ });
  const options = group.locator("label:has(input)");
  const lists = group.getByRole("combobox");
  if (await up.first().isVisible()) await up.nth(1).tap();
  else if ((await options.count()) > 0) {
    const several = (await group.getByRole("checkbox").count()) > 0;
    for (let at = 0; at < (several ? 3 : 1); at++) await options.nth(at).tap();
  } else if ((await group.getByRole("textbox").count()) > 0) {
    for (const field of await group.getByRole("textbox").all()) {
      await field.tap();
      await page.keyboard.insertText("150");
    }
  } else for (let at = 0; at < (await lists.count()); at++) await lists.nth(at).selectOption({ index: 1 });
}

/**
 * Controls in the quiz that are smaller than 44 px; links in running text may be as low as its line, but never under 24.
 * The label of a radio or checkbox is its target.
 */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const controls = document.querySelectorAll<HTMLElement>("main :is(button, a, select, textarea, input, summary)");
    for (const control of controls) {
      const target = control.closest("label") ?? control;
      if (!target.checkVisibility({ visibilityProperty: true }) || target.closest("dialog:not([open])")) continue;
      const { width, height } = target.getBoundingClientRect();
      const least = target.matches("a") && getComputedStyle(target).display === "inline" ? 24 : 44;
      if (Math.min(width, height) < least - 0.5) {
        found.push(`${target.tagName} "${target.textContent?.slice(0, 30)}": ${width} x ${height}`);
      }
    }
    return found;
  });
}

test("rows and pieces can be dragged too, and what was dragged is the answer", async ({ page }) => {
  watched(page);
  await page.setViewportSize({ width: 1000, height: 1200 });
  await toStart(page);
  await startQuiz(page, /Van alles wat/);
  let ordered = false;
  let matched = false;
  for (let number = 1; number <= 8; number++) {
    await expect(page).toHaveTitle(new RegExp(`^Vraag ${number} van 8`));
    const group = page.getByRole("main").getByRole("group").first();
    const rows = group.getByRole("listitem");
    if (
      await group
        .getByRole("button", { name: /^Omhoog/ })
        .first()
        .isVisible()
    ) {
      const text = await rows.first().locator("[lang]").textContent();
      await drag(page, rows.first().locator(".cursor-grab"), rows.nth(2));
      await expect(rows.nth(2).locator("[lang]")).toHaveText(text ?? "");
      ordered = true;
    } else if (await group.locator(".cursor-grab").first().isVisible()) {
      const piece = group.locator(".cursor-grab").nth(1);
      const text = (await piece.textContent()) ?? "";
      const list = group.getByRole("combobox").first();
      await drag(page, piece, list);
      await expect(list.locator("option:checked")).toHaveText(text);
      matched = true;
    }
    if (number < 8) await page.getByRole("button", { name: "Sla over" }).click();
  }
  expect([ordered, matched]).toEqual([true, true]);
});

async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error("There is nothing to drag");
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + 40, end.y + end.height / 2 + 4, { steps: 8 });
  await page.mouse.up();
}
