import { expect, type Browser, type BrowserContext, type Locator, type Page } from "@playwright/test";
import { address } from "./address.ts";

const ours = new RegExp(`^(${address}/|data:|blob:)`);

export const demoPassword = "lezen-met-bewijs";
export const demo = { student: "sanne", teacher: "meester.bram", admin: "beheer" } as const;

/** A person with a device of their own, on a phone unless said otherwise. */
export async function device(browser: Browser, options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options });
  return watched(await context.newPage());
}

/** Fails a journey on what a person would not see: a script error, a refused resource, a request to somebody else. */
export function watched(page: Page): Page {
  page.on("pageerror", (error) => expect.soft(error.message, "an error in the page's script").toBe(""));
  page.on("console", (message) => {
    if (message.type() !== "error") return;
    // A refused call says so in the page; the browser adds this line of its own.
    if (/Failed to load resource: the server responded with a status of 4\d\d/.test(message.text())) return;
    // A journey that takes the network away sees the browser say so.
    if (message.text().includes("net::ERR_INTERNET_DISCONNECTED")) return;
    // A process of the journey's own may be stopped while somebody looks.
    const isOurs = message.location().url.startsWith(address);
    if (!isOurs && message.text().includes("net::ERR_CONNECTION_REFUSED")) return;
    expect.soft(message.text(), "an error on the console").toBe("");
  });
  page.on("request", (request) => expect.soft(request.url()).toMatch(ours));
  return page;
}

export async function signIn(page: Page, username: string, password = demoPassword): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("Schoolcode").fill("demo");
  await page.getByLabel("Gebruikersnaam").fill(username);
  await page.getByLabel("Wachtwoord", { exact: true }).fill(password);
  await page.getByRole("main").getByRole("button", { name: "Inloggen", exact: true }).click();
  await expect(page).not.toHaveURL(/sign-in/);
}

/** From the cover of a lesson to its start card, by the list of its steps. */
export async function toQuestions(page: Page): Promise<void> {
  await page.getByRole("link", { name: /Begin de hele les/ }).click();
  await page.getByText("Alle stappen").click();
  await page.getByRole("link", { name: /^\d\. Vragen/ }).click();
  await expect(page.getByRole("heading", { name: "Klaar voor de vragen?" })).toBeVisible();
}

/** Opens the first lesson from the front page and goes to its start card. Returns the lesson's path. */
export async function toStart(page: Page): Promise<string> {
  await page.goto("/");
  await page.getByRole("link", { name: "Begin met lezen" }).click();
  await expect(page).toHaveURL(/\/lessons\//);
  const path = new URL(page.url()).pathname;
  await toQuestions(page);
  return path;
}

/** Starts a quiz of one's own. */
export async function startQuiz(page: Page, quiz: RegExp): Promise<void> {
  await page.getByRole("radio", { name: quiz }).check();
  await page
    .getByRole("button", { name: /^((Begin|Ga verder) met de vragen|(Start|Go on with) the questions)$/ })
    .click();
  await expect(page).toHaveURL(/\/attempts\/.*\/questions\/\d+/);
}

/** Answers the question on the screen with the first thing at hand, whatever its kind. */
export async function answerSomething(page: Page, locale: "nl" | "en" = "nl"): Promise<void> {
  const main = page.getByRole("main");
  const keep = main.getByRole("button", { name: locale === "nl" ? "Zo laten staan" : "Leave it like this" });
  if ((await main.getByRole("checkbox").count()) > 0) {
    for (let i = 0; i < 3; i++) await main.getByRole("checkbox").nth(i).check();
  } else if (await keep.isVisible()) {
    await keep.click();
  } else if ((await main.getByRole("radio").count()) > 0) {
    await main.getByRole("radio").first().check();
    const text = main.getByRole("radiogroup", {
      name: locale === "nl" ? "Wijs de zin aan die het bewijst" : "Point at the sentence that proves it",
    });
    if (await text.isVisible()) await text.getByRole("radio").nth(1).check();
  } else if ((await main.getByRole("textbox").count()) > 0) {
    await main.getByRole("textbox").first().fill("150.000");
  } else {
    const boxes = main.getByRole("combobox");
    for (let i = 0; i < (await boxes.count()); i++) await boxes.nth(i).selectOption({ index: i + 1 });
  }
}

/** After a miss the proof comes step by step: goes on until its words are shown. After a hit they are there already. */
export async function showProof(part: Page | Locator): Promise<void> {
  const marks = part.locator("mark").filter({ visible: true });
  const steps = [
    /^(Laat zien waar|Show me where)$/,
    /^(Laat de zin zien|Show the sentence)$/,
    /^(Laat de woorden zien|Show the words)$/,
  ].map((name) => part.getByRole("button", { name }).first());
  const [where] = steps;
  await expect(where ? marks.or(where).first() : marks.first()).toBeVisible();
  for (const step of steps) if (await step.isVisible()) await step.click();
  await expect(marks.first()).toBeVisible();
}

export async function closeAll(...pages: Page[]): Promise<void> {
  const contexts = new Set<BrowserContext>(pages.map((page) => page.context()));
  for (const context of contexts) await context.close();
}
