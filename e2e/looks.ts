import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { address } from "./address.ts";

export type Look = { readonly locale: "nl" | "en"; readonly theme: "light" | "dark"; readonly width: number };
/** Each language in each theme on a phone, a tablet and a desktop. */
const every: readonly Look[] = (["nl", "en"] as const).flatMap((locale) =>
  (["light", "dark"] as const).flatMap((theme) => [320, 768, 1280].map((width) => ({ locale, theme, width }))),
);
/** Pictures are made, and accessibility is looked at, in every look where a folder for them is named. */
const all = process.env["SCREENSHOTS"] !== undefined;
/** Each language with each theme and width, and each theme with each width: what every change is looked at in. */
export const lessonLooks = all ? every : every.filter((_, at) => [0, 2, 4, 7, 9, 11].includes(at));
/** The looks of the app's other screens, which hold fewer parts that are as wide as they can be. */
export const looks: readonly Look[] = all
  ? every
  : [
      { locale: "nl", theme: "light", width: 320 },
      { locale: "nl", theme: "dark", width: 390 },
      { locale: "en", theme: "light", width: 390 },
      { locale: "en", theme: "dark", width: 1280 },
    ];

/** Looks at the screen as it stands: no violation of any impact, and nothing wider than the window. */
export async function inspect(page: Page, what: string, look: Look): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  // Next takes the old title away with the old page and may put the new one a moment after the new page: it is waited for here
  // and not looked at by axe, which cannot wait.
  const { violations } = await new AxeBuilder({ page }).disableRules("document-title").analyze();
  await expect(page).toHaveTitle(/\S/);
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  expect.soft(found, `${what} ${page.url()}`).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(wide, `${what} is wider than its window`).toBeLessThanOrEqual(look.width);
  await photograph(page, what, look);
}

/** Keeps a picture where a folder for them is named. */
async function photograph(page: Page, what: string, { locale, theme, width }: Look): Promise<void> {
  const folder = process.env["SCREENSHOTS"];
  if (!folder) return;
  // Ids differ with each run: a picture should keep its name.
  const name = what.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "").replace(/[^a-z0-9]+/gi, "-");
  await page.screenshot({ path: join(folder, `${locale}-${theme}-${width}`, `${name}.png`), fullPage: true });
}

export async function dress(page: Page, { locale, theme, width }: Look): Promise<void> {
  const cookie = { url: address, sameSite: "Lax" } as const;
  await page.context().addCookies([
    { ...cookie, name: "locale", value: locale },
    { ...cookie, name: "theme", value: theme },
  ]);
  await page.setViewportSize({ width, height: 800 });
}
