import { expect, type Page, test } from "@playwright/test";
import { AxeBuilder } from "@axe-core/playwright";
import { dress, inspect, lessonLooks } from "../looks.ts";
import { signIn, toStart, watched } from "../steps.ts";

/** Opens everything on the screen that folds. */
const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelectorAll("main details").forEach((one) => one.setAttribute("open", "")));

for (const look of lessonLooks) {
  const { locale, theme, width } = look;
  const say = (nl: string, en: string): string => (locale === "nl" ? nl : en);

  test(`every screen of a lesson is accessible: ${locale}, ${theme}, ${width} px`, async ({ page }) => {
    test.setTimeout(240_000);
    watched(page);
    await signIn(page, "milan");
    const lesson = await toStart(page);
    await dress(page, look);
    const at = async (path: string): Promise<void> => {
      await page.goto(`${lesson}${path}${path.includes("?") ? "&" : "?"}language=${locale}`);
    };
    await at("");
    await unfold(page);
    await inspect(page, "lesson cover", look);
    await at("/activate");
    await unfold(page);
    await inspect(page, "lesson activate", look);
    await at("/words");
    await page.getByRole("combobox").first().selectOption({ index: 1 });
    await page.getByRole("combobox").nth(1).selectOption({ index: 1 });
    await page.getByRole("button", { name: say("Kijk na", "Check") }).click();
    await inspect(page, "lesson words checked", look);

    await at("/read/1");
    await inspect(page, "lesson part", look);
    await unfold(page);
    await inspect(page, "lesson part unfolded", look);
    await page.locator(".word-button").first().click();
    await inspect(page, "lesson word open", look);
    await page.keyboard.press("Escape");
    const guide = page.locator("#guide");
    await guide.getByRole("button").click();
    await inspect(page, "lesson guide empty", look);
    for (let option = 0; !(await guide.getByRole("link").isVisible()) && option < 4; option++) {
      await guide.getByRole("radio").nth(option).check();
      await guide.getByRole("button").click();
      await expect(guide.getByRole("status")).not.toBeEmpty();
    }
    await inspect(page, "lesson guide wrong", look);

    await at("/read");
    await unfold(page);
    await inspect(page, "lesson text and pictures", look);
    await page
      .getByRole("button", { name: say("Markeren", "Highlight"), exact: true })
      .first()
      .click();
    await page.getByRole("button", { name: say("Zin erbij", "One more sentence") }).click();
    await inspect(page, "lesson choosing sentences", look);
    await page.getByRole("button", { name: say("Met notitie", "With a note") }).click();
    await inspect(page, "lesson note at a highlight", look);
    await page
      .getByRole("toolbar")
      .getByRole("button", { name: say("Markeer", "Highlight"), exact: true })
      .click();
    await page.keyboard.press("Escape");
    await inspect(page, "lesson highlights", look);
    const own = page.getByRole("region", { name: say("Jouw markeringen", "Your highlights") });
    while ((await own.getByRole("listitem").count()) > 0)
      await own.getByRole("listitem").first().getByRole("button").click();
    await inspect(page, "lesson highlight removed", look);

    await at("/start");
    await inspect(page, "lesson start", look);
    await at("/discuss");
    await inspect(page, "lesson discuss", look);
    await at("/reflect");
    await inspect(page, "lesson reflect", look);
    await page.context().setOffline(true);
    await page.getByRole("textbox").first().fill(`${locale} ${theme} ${width}`);
    await expect(page.getByText(say("Nog niet bewaard", "Not saved with your account yet"))).toBeVisible();
    await inspect(page, "lesson reflect offline", look);
    await page.context().setOffline(false);
    await page.reload();
    await expect(page.getByText(say("Bewaard.", "Saved."), { exact: true })).toBeVisible();
    await at("");
    await inspect(page, "lesson cover on the way", look);
    await page.goto("/display");
    await expect(
      page.getByText(say("Je apparaat heeft geen Nederlandse stem", "Your device has no Dutch voice")),
    ).toBeVisible();
    await inspect(page, "reading settings", look);
  });
}

test("the teacher sees what a student shared, and only that", async ({ page }) => {
  watched(page);
  await signIn(page, "youssef");
  const lesson = await toStart(page);
  await page.goto(`${lesson}/reflect`);
  await page.getByLabel("Dit heb ik geleerd").fill("Wat een staakt-het-vuren is.");
  await page.getByRole("radio", { name: "Ik en mijn docent" }).check();
  await expect(page.getByText("Bewaard.", { exact: true })).toBeVisible();
  await page.context().clearCookies();
  await signIn(page, "thijs");
  await page.goto(`${lesson}/reflect`);
  await page.getByLabel("Dit heb ik geleerd").fill("Dit is voor mij alleen.");
  await expect(page.getByText("Bewaard.", { exact: true })).toBeVisible();
  await page.context().clearCookies();
  await signIn(page, "meester.bram");
  // One of the demo school: the newest in the list may be another journey's, of another lesson.
  await page.goto("/teacher/assignments/demo-3A-practice");
  const shared = page.getByRole("region", { name: "Wat leerlingen terugzagen" });
  await expect(shared).toContainText("Wat een staakt-het-vuren is.");
  await expect(shared).not.toContainText("Dit is voor mij alleen.");
  await inspect(page, "shared reflections", { locale: "nl", theme: "light", width: 1280 });
});

test.describe("the reader holds", () => {
  test.use({ bypassCSP: true });
  const pages = ["", "/activate", "/words", "/read/1", "/read", "/discuss", "/reflect"];

  test("at 400 % zoom and with wider spacing: nothing is lost, cut off or scrolled in two ways", async ({ page }) => {
    watched(page);
    const lesson = await toStart(page);
    // 1280 by 1024 at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    for (const path of pages) {
      await page.goto(`${lesson}${path}`);
      await unfold(page);
      for (const spacing of [
        "",
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }",
      ]) {
        if (spacing) await page.addStyleTag({ content: spacing });
        expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
        expect.soft(await cutOff(page), `${path} ${spacing ? "spaced" : "zoomed"}`).toEqual([]);
      }
    }
  });

  test("in forced colours: highlights, the chosen sentence and the map can still be seen", async ({ page }) => {
    watched(page);
    const lesson = await toStart(page);
    await page.emulateMedia({ forcedColors: "active" });
    await page.goto(`${lesson}/read`);
    await page.getByRole("button", { name: "Markeren", exact: true }).click();
    await page.getByRole("button", { name: "Markeer", exact: true }).click();
    const looks = await page.evaluate(() => {
      const seen = (selector: string) => {
        const one = document.querySelector(selector);
        return one ? getComputedStyle(one) : null;
      };
      const [mark, chosen, body] = [seen("article mark"), seen("[data-chosen]"), seen("body")];
      return {
        marked: mark?.backgroundColor !== body?.backgroundColor,
        line: mark?.borderBottomStyle,
        outline: chosen?.outlineStyle,
      };
    });
    expect(looks).toEqual({ marked: true, line: "dashed", outline: "solid" });
    // Contrast is the system's here; the rule reads the colours that it replaces.
    const { violations } = await new AxeBuilder({ page }).disableRules(["color-contrast"]).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.goto(`${lesson}/activate`);
    await expect(page.getByRole("img", { name: /Kaart met/ })).toBeVisible();
  });

  test("still, where motion is to be reduced", async ({ page }) => {
    const lesson = await toStart(page);
    await page.emulateMedia({ reducedMotion: "reduce" });
    for (const path of pages) {
      await page.goto(`${lesson}${path}`);
      await unfold(page);
      expect.soft(await page.evaluate(() => document.getAnimations().length), path).toBe(0);
    }
  });

  test("the focus in sight: no bar lies over what has it", async ({ page }) => {
    const lesson = await toStart(page);
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 700 });
      for (const path of ["/read/1", "/words", "/reflect"]) {
        await page.goto(`${lesson}${path}`);
        for (let steps = 0; steps < 45; steps++) {
          await page.keyboard.press("Tab");
          const hidden = await page.evaluate(() => {
            const one = document.activeElement;
            if (!one || one === document.body) return null;
            const { left, top, width: wide, height } = one.getBoundingClientRect();
            const points = [0.1, 0.5, 0.9].map((part) => [left + wide / 2, top + height * part] as const);
            const inSight = points.some(([x, y]) => {
              const there = document.elementFromPoint(x, y);
              return there !== null && (one.contains(there) || there.contains(one));
            });
            return inSight ? null : `${one.tagName} ${one.textContent?.slice(0, 30)}`;
          });
          expect.soft(hidden, `${path} ${width} px`).toBeNull();
        }
      }
    }
  });
});

/** What holds more text than it shows. What is for screen readers alone is meant to be out of sight. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main *")]
      .filter((one) => {
        const { overflowX, overflowY, position, clip } = getComputedStyle(one);
        const hides = [overflowX, overflowY].some((way) => way === "hidden" || way === "clip");
        const forReaders = position === "absolute" && (clip !== "auto" || one.clientWidth <= 1);
        return hides && !forReaders && one.clientWidth > 0;
      })
      .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
      .map((one) => `${one.tagName}.${one.className}`),
  );
}
