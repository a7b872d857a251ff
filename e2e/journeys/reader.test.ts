import { expect, test } from "@playwright/test";
import { ownNews } from "../own-news.ts";
import { closeAll, device, signIn, startQuiz, toStart } from "../steps.ts";

test("the way a text looks is in the page that the server sends, for guest and student, with and without script", async ({
  browser,
}) => {
  const page = await device(browser);
  const lesson = await toStart(page);
  const sent = async (): Promise<string> =>
    (await (await page.request.get(`${lesson}/read`)).text()).match(/<article[^>]*>/)?.[0] ?? "";
  expect(await sent()).toContain('data-size="normal"');
  await page.goto(`${lesson}/read/1`);
  await page.getByText("Letters, ruimte en voorlezen").click();
  await page.getByRole("radio", { name: "Grootst" }).check();
  await page.getByRole("radio", { name: "Ruimst" }).check();
  await page.getByRole("radio", { name: "Aan" }).check();
  await expect(page.locator("article.reader")).toHaveAttribute("data-letters", "widest");
  await expect(page.locator(".reading-ruler")).toBeVisible();
  await expect.poll(sent).toContain('data-ruler="on"');
  expect(await sent()).toContain('data-size="largest"');
  expect(await sent()).toContain('data-letters="widest"');
  await signIn(page, "finn");
  expect(await sent()).toContain('data-size="largest"');
  await page.goto("/display");
  await page.getByRole("radio", { name: "Groot", exact: true }).check();
  await expect.poll(sent).toContain('data-size="large"');
  await page.context().clearCookies({ name: "reading" });
  expect(await sent()).toContain('data-size="large"');

  const plain = await browser.newContext({ javaScriptEnabled: false });
  const bare = await plain.newPage();
  await bare.goto(`${lesson}/read/1`);
  await bare.getByText("Letters, ruimte en voorlezen").click();
  await bare.getByRole("radio", { name: "Groot", exact: true }).check();
  await bare.getByRole("button", { name: "Bewaar" }).click();
  await expect(bare.locator("article.reader")).toHaveAttribute("data-size", "large");
  await bare.getByRole("button", { name: "Makkelijker" }).click();
  await expect(bare.locator("article.reader")).toContainText("Zo'n pauze heet een staakt-het-vuren.");
  // The guiding question is answered by the server.
  await bare.locator("#guide").getByRole("radio").first().check();
  await bare.locator("#guide").getByRole("button", { name: "Kijk na" }).click();
  await expect(bare.locator("#guide").getByRole("status")).toContainText(
    /Goed gelezen!|Kijk nog eens in alinea [1-5]\./,
  );
  await plain.close();
  await closeAll(page);
});

test("somebody without an account makes a shared device forget them", async ({ browser }) => {
  const page = await device(browser);
  const lesson = await toStart(page);
  await startQuiz(page, /Zes vragen/);
  await page.getByRole("radio").nth(1).check();
  await expect(page.getByText(/^Bewaard om/)).toBeVisible();
  const attempt = page.url();
  await page.goto(`${lesson}/reflect`);
  await page.getByLabel("Dit wil ik nog weten").fill("Van mij alleen");
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).not.toEqual([]);
  await page.getByRole("link", { name: "Gedeeld apparaat? Wis wat hier staat" }).click();
  await page.getByText("Wis alles van dit apparaat").click();
  await page.getByRole("button", { name: "Ja, wis alles" }).click();
  await expect(page).toHaveURL("/");
  expect(await page.evaluate(async () => [...Object.keys(localStorage), ...(await caches.keys())])).toEqual([]);
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
  expect((await page.context().cookies()).map(({ name }) => name)).toEqual([]);
  await page.goto(attempt);
  await expect(page.getByRole("radio")).toHaveCount(0);
  await closeAll(page);
});

test("a text is read aloud a sentence at a time where there is a voice, and nowhere else", async ({ browser }) => {
  const page = await device(browser);
  const lesson = await toStart(page);
  await page.goto(`${lesson}/read/1`);
  await expect(page.getByRole("button", { name: "Lees voor" })).toHaveCount(0);
  // A headless browser has no voices: this is one that turns up late, as they do, and tells what it is given.
  await page.addInitScript(() => {
    type Utterance = EventTarget & { text: string; lang: string; rate: number };
    const spoken: Utterance[] = [];
    const voices: object[] = [];
    class Fake extends EventTarget {
      getVoices = () => voices;
      speak = (one: Utterance) => void spoken.push(one);
      cancel = () => undefined;
    }
    const synthesis = new Fake();
    Object.defineProperty(window, "speechSynthesis", { value: synthesis });
    Object.defineProperty(window, "SpeechSynthesisUtterance", {
      value: class extends EventTarget {
        constructor(readonly text: string) {
          super();
        }
      },
    });
    Object.assign(window, {
      spoken,
      endSentence: () => spoken.at(-1)?.dispatchEvent(new Event("end")),
      addVoice: () => {
        voices.push({ name: "Proefstem", lang: "nl-NL", localService: true, default: true });
        synthesis.dispatchEvent(new Event("voiceschanged"));
      },
    });
  });
  await page.reload();
  await page.evaluate("addVoice()");
  const texts = () => page.evaluate<string[]>("spoken.map((one) => one.text)");
  await page.getByRole("button", { name: "Lees voor" }).click();
  expect(await texts()).toEqual(["De afspraak in Moskou"]);
  await page.evaluate("endSentence()");
  await expect(page.locator("[data-spoken]")).toHaveText(/^Armenië en Azerbeidzjan stopten/);
  await page.evaluate("endSentence()");
  await page.getByRole("button", { name: "Pauze" }).click();
  await page.evaluate("endSentence()");
  expect((await texts()).length).toBe(3);
  await page.getByRole("button", { name: "Lees verder" }).click();
  expect((await texts()).at(-1)).toBe((await texts()).at(-2));
  expect(await page.evaluate("spoken.at(-1).lang")).toBe("nl-NL");
  await page.getByRole("button", { name: "Stop", exact: true }).click();
  await expect(page.locator("[data-spoken]")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Lees voor" })).toBeVisible();
  await page.goto("/display");
  await expect(page.getByText("Je apparaat heeft geen Nederlandse stem.", { exact: false })).toBeVisible();
  await page.evaluate("addVoice()");
  await expect(page.getByText("Je apparaat heeft een stem. (Proefstem)")).toBeVisible();
  await closeAll(page);
});

test("an engine-made lesson leaves out the phases that it has nothing for", async ({ browser }) => {
  const page = await device(browser, { viewport: { width: 1280, height: 800 } });
  await signIn(page, "meester.bram");
  await page.goto("/teacher/drafts/new");
  await page.locator("main textarea").fill(ownNews);
  await page.locator("main form button[type=submit]").click();
  await page.getByRole("button", { name: "Publiceer de les" }).click();
  await page.getByRole("button", { name: "Ja, publiceer" }).click();
  await page.getByRole("link", { name: "Bekijk de les" }).click();
  await expect(page).toHaveURL(/\/teacher\/lessons\//);
  const lesson = new URL(page.url()).pathname.replace("/teacher", "");
  await expect(page.getByRole("heading", { name: "Vragen tijdens het lezen" })).toBeVisible();
  await page.goto(lesson);
  await page.getByRole("link", { name: /Begin de hele les/ }).click();
  await expect(page.getByText(/^Stap 1 van 5: Vooraf$/)).toBeVisible();
  await page.getByText("Alle stappen").click();
  await expect(page.getByRole("link", { name: /Praten/ })).toHaveCount(0);
  await page.goto(`${lesson}/discuss`);
  await expect(page.getByText(/^Stap 5 van 5: Terugkijken$/)).toBeVisible();
  await page.goto(`${lesson}/read/1`);
  await expect(page.locator("#guide")).toBeVisible();
  await closeAll(page);
});
