import { type Browser, expect, type Page, test } from "@playwright/test";
import { closeAll, device, signIn, toStart, watched } from "../steps.ts";

/** Moves the focus on with the keyboard until it is on what is named. */
async function tabTo(
  page: Page,
  role: "link" | "button" | "radio" | "textbox" | "combobox",
  name: RegExp,
): Promise<void> {
  const wanted = page.getByRole(role, { name });
  for (let steps = 0; steps < 200; steps++) {
    await page.keyboard.press("Tab");
    const there = await wanted.evaluateAll((all) => all.some((one) => one === document.activeElement));
    if (there) return;
  }
  throw new Error(`No ${role} ${name} can be reached with Tab`);
}

async function follow(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, "link", name);
  await page.keyboard.press("Enter");
}

test("a student does the whole lesson from cover to reflection with the keyboard alone", async ({ page }) => {
  test.setTimeout(240_000);
  watched(page);
  await signIn(page, "lotte");
  const lesson = await toStart(page);
  await page.goto(lesson);
  await follow(page, /Begin de hele les/);
  await expect(page.getByText("Stap 1 van 6: Vooraf")).toBeVisible();
  await expect(page.getByRole("img", { name: /Kaart met .*Moskou/ })).toBeVisible();

  await follow(page, /Verder: Woorden/);
  await expect(page.getByRole("heading", { level: 1, name: "Eerst de woorden" })).toBeVisible();
  await tabTo(page, "combobox", /stoppen met schieten/);
  await page.keyboard.type("staakt");
  await tabTo(page, "button", /^Kijk na$/);
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^1 van de 6 goed$/)).toBeVisible();

  await follow(page, /Verder: Lezen/);
  await expect(page.getByText("Stap 3 van 6: Lezen, deel 1 van 3")).toBeVisible();
  // A word opens and closes by keyboard, and gives the focus back.
  await tabTo(page, "button", /^staakt-het-vuren$/);
  await page.keyboard.press("Enter");
  await expect(page.locator("[popover]:popover-open")).toContainText("Afspraak om te stoppen met schieten.");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "staakt-het-vuren" })).toBeFocused();
  // The guiding question: a wrong try says where to look, the right one is told.
  const guide = page.locator("#guide");
  const count = await guide.getByRole("radio").count();
  await tabTo(page, "radio", /./);
  const heard: string[] = [];
  for (let option = 0; option < count; option++) {
    await page.keyboard.press(option === 0 ? "Space" : "ArrowDown");
    await page.keyboard.press("Enter");
    await expect(guide.getByRole("status")).not.toBeEmpty();
    heard.push((await guide.getByRole("status").textContent()) ?? "");
  }
  expect(heard.filter((text) => text.includes("Goed gelezen!"))).toHaveLength(1);
  expect(heard.filter((text) => /Kijk nog eens in alinea [1-4]\./.test(text))).toHaveLength(count - 1);

  await follow(page, /Verder: Deel 2/);
  await follow(page, /Verder: Deel 3/);
  await follow(page, /Verder: Vragen/);
  await tabTo(page, "radio", /Twaalf vragen/);
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: /Zes vragen/ })).toBeChecked();
  await tabTo(page, "button", /^(Begin|Ga verder) met de vragen$/);
  await page.keyboard.press("Enter");
  for (let number = 1; number <= 6; number++) {
    await expect(page).toHaveTitle(new RegExp(`^Vraag ${number} van 6`));
    await tabTo(page, "radio", /./);
    await page.keyboard.press("Space");
    await tabTo(page, "button", /^Kijk na$/);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: /^(Verder|Naar het overzicht)$/ })).toBeVisible();
    await tabTo(page, "button", /^(Verder|Naar het overzicht)$/);
    await page.keyboard.press("Enter");
  }
  await tabTo(page, "button", /^Inleveren$/);
  await page.keyboard.press("Enter");
  await tabTo(page, "button", /^Ja, lever in$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Je uitslag" })).toBeVisible();

  await follow(page, /Verder met de les/);
  await expect(page.getByText("Stap 5 van 6: Praten")).toBeVisible();
  await follow(page, /Verder: Terugkijken/);
  await tabTo(page, "textbox", /Dit heb ik geleerd/);
  await page.keyboard.type("Een staakt-het-vuren is nog geen vrede.");
  await tabTo(page, "radio", /1 – Nog niet/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await tabTo(page, "radio", /Alleen ik/);
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("status").filter({ hasText: /^Bewaard\.$/ })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Dit heb ik geleerd")).toHaveValue("Een staakt-het-vuren is nog geen vrede.");
  await expect(page.getByRole("radio", { name: /3 – Best goed/ })).toBeChecked();
  await expect(page.getByRole("radio", { name: "Ik en mijn docent" })).toBeChecked();

  // The cover leads back to where they were.
  await page.goto(lesson);
  await expect(page.getByText("Je was bij stap 6 van 6: Terugkijken.")).toBeVisible();
});

test("a guest does the short lesson with taps alone", async ({ browser }) => {
  test.setTimeout(180_000);
  const page = await device(browser, { hasTouch: true, isMobile: true });
  await page.goto("/");
  await page.getByRole("link", { name: "Begin met lezen" }).tap();
  await page.getByRole("link", { name: /Begin kort/ }).tap();
  await expect(page.getByText("Stap 1 van 4: Vooraf")).toBeVisible();
  await page.getByRole("link", { name: "Verder: Woorden" }).tap();
  await page.getByRole("link", { name: "Verder: Lezen" }).tap();
  await page.getByRole("button", { name: "krijgsgevangenen" }).tap();
  await expect(page.locator("[popover]:popover-open")).toContainText("Militair die in een oorlog");
  await page.getByRole("button", { name: "Sluit" }).tap();
  // Highlighting by taps: the tool, a sentence, and it stays on this device.
  await page.getByRole("button", { name: "Markeren", exact: true }).tap();
  await page.getByText("Daar overlegden ze iets langer dan tien uur.").tap();
  await page.getByRole("button", { name: "Markeer", exact: true }).tap();
  await page.getByRole("button", { name: "Stoppen" }).tap();
  await expect(page.locator("article mark")).toHaveText("Daar overlegden ze iets langer dan tien uur.");
  await expect(page.getByText("Je markeringen staan alleen op dit apparaat.")).toBeVisible();
  await page.reload();
  await expect(page.locator("article mark")).toHaveText("Daar overlegden ze iets langer dan tien uur.");

  await page.getByRole("link", { name: "Verder: Deel 2" }).tap();
  await page.getByRole("link", { name: "Verder: Deel 3" }).tap();
  await page.getByRole("link", { name: "Verder: Vragen" }).tap();
  await expect(page.getByText("Stap 4 van 4: Vragen")).toBeVisible();
  // The quiz that fits the time is chosen.
  await expect(page.getByRole("radio", { name: /Zes vragen/ })).toBeChecked();
  await page.getByRole("button", { name: "Begin met de vragen" }).tap();
  for (let number = 1; number <= 6; number++) {
    await expect(page).toHaveTitle(new RegExp(`^Vraag ${number} van 6`));
    await page.getByRole("radio").first().tap();
    await page.getByRole("button", { name: "Kijk na" }).tap();
    await page.getByRole("button", { name: /^(Verder|Naar het overzicht)$/ }).tap();
  }
  await page.getByRole("button", { name: "Inleveren" }).tap();
  await page.getByRole("button", { name: "Ja, lever in" }).tap();
  await expect(page.getByRole("heading", { name: "Je uitslag" })).toBeVisible();
  await closeAll(page);
});

test("a highlight with a note, and the level, are there after a reload and on a second device, in English", async ({
  browser,
}) => {
  const phone = await device(browser);
  await signIn(phone, "noor");
  const lesson = await toStart(phone);
  await inEnglish(phone);
  await phone.goto(`${lesson}/read?language=en`);
  await phone.getByRole("button", { name: "Easier" }).click();
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText("No fighting for now over Nagorno-Karabakh");
  await phone.getByRole("button", { name: "Highlight", exact: true }).first().click();
  await phone.keyboard.press("ArrowDown");
  await phone.keyboard.press("Shift+ArrowDown");
  await phone.getByRole("button", { name: "With a note" }).click();
  await phone.getByRole("textbox", { name: "Note", exact: true }).fill("Remember this");
  await phone.getByRole("toolbar").getByRole("button", { name: "Highlight", exact: true }).click();
  await phone.keyboard.press("Escape");
  await expect(phone.getByText("Your highlights are saved.")).toBeAttached();
  const words = await phone.locator("article mark").allTextContents();
  expect(words.join("").length).toBeGreaterThan(30);
  await phone.reload();
  expect(await phone.locator("article mark").allTextContents()).toEqual(words);

  const laptop = await device(browser, { viewport: { width: 1280, height: 800 } });
  await signIn(laptop, "noor");
  await inEnglish(laptop);
  await laptop.goto(`${lesson}/read?language=en`);
  await expect(laptop.getByRole("heading", { level: 1 })).toHaveText("No fighting for now over Nagorno-Karabakh");
  expect(await laptop.locator("article mark").allTextContents()).toEqual(words);
  const note = laptop.getByRole("textbox", { name: "Note with highlight 1" });
  await expect(note).toHaveValue("Remember this");
  await note.fill("Changed on the laptop");
  await expect(laptop.getByText("Your highlights are saved.")).toBeAttached();
  await laptop.getByRole("button", { name: "Remove highlight 1" }).click();
  await expect(laptop.locator("article mark")).toHaveCount(0);
  await expect(laptop.getByRole("button", { name: "Put it back" })).toBeFocused();
  await laptop.keyboard.press("Enter");
  await expect(laptop.getByText("Your highlights are saved.")).toBeAttached();
  await phone.reload();
  await expect(phone.getByRole("textbox", { name: "Note with highlight 1" })).toHaveValue("Changed on the laptop");
  await closeAll(phone, laptop);
});

async function inEnglish(page: Page): Promise<void> {
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
}

test("words that are selected in the text are highlighted to the letter, also over a highlight and a word", async ({
  browser,
}) => {
  const page = await device(browser, { viewport: { width: 1280, height: 900 } });
  const lesson = await toStart(page);
  await page.goto(`${lesson}/read`);
  const list = page.getByRole("region", { name: /Jouw markeringen/ }).locator("q");
  for (const [sentence, from, to, marked] of [
    ["Rusland bemiddelde", 8, 26, ["bemiddelde bij dat"]],
    ["Rusland bemiddelde", 11, 34, ["bemiddelde bij dat", "iddelde bij dat gesprek"]],
  ] as const) {
    await page.evaluate(
      ([text, start, end]) => {
        const spans = [...document.querySelectorAll("article [id^=s-]")];
        const span = spans.find((one) => one.textContent?.includes(text));
        if (!span) throw new Error("no such sentence");
        const nodes: Text[] = [];
        const walk = document.createTreeWalker(span, NodeFilter.SHOW_TEXT);
        while (walk.nextNode())
          if (!walk.currentNode.parentElement?.closest(".mark-number")) nodes.push(walk.currentNode as Text);
        const place = (at: number): [Text, number] => {
          let left = at;
          for (const node of nodes) {
            if (left <= node.length) return [node, left];
            left -= node.length;
          }
          throw new Error("beyond the sentence");
        };
        const range = document.createRange();
        range.setStart(...place(start));
        range.setEnd(...place(end));
        const selection = getSelection();
        selection?.removeAllRanges();
        selection?.addRange(range);
      },
      [sentence, from, to] as const,
    );
    await page.getByRole("button", { name: "Markeer", exact: true }).click();
    await expect(list).toHaveText([...marked]);
  }
  await expect(page.getByRole("button", { name: "bem" })).toBeVisible();
  await closeAll(page);
});

test("what is written at the end is not lost when the connection is gone, and goes on when it is back", async ({
  browser,
}) => {
  const page = await device(browser);
  await signIn(page, "daan");
  const lesson = await toStart(page);
  await page.goto(`${lesson}/reflect`);
  await page.context().setOffline(true);
  await page.getByLabel("Dit wil ik nog weten").fill("Hoe liep het af?");
  await expect(page.getByText(/^Nog niet bewaard bij je account/)).toBeVisible();
  await page.context().setOffline(false);
  await page.reload();
  await expect(page.getByLabel("Dit wil ik nog weten")).toHaveValue("Hoe liep het af?");
  await expect(page.getByRole("status").filter({ hasText: /^Bewaard\.$/ })).toBeVisible();
  await other(browser, async (laptop) => {
    await signIn(laptop, "daan");
    await laptop.goto(`${lesson}/reflect`);
    await expect(laptop.getByLabel("Dit wil ik nog weten")).toHaveValue("Hoe liep het af?");
    await laptop.getByLabel("Dit wist ik al").fill("Niets");
    await expect(laptop.getByRole("status").filter({ hasText: /^Bewaard\.$/ })).toBeVisible();
  });
  // This page has not seen the other device: neither text is overwritten unseen.
  await page.getByLabel("Dit heb ik geleerd").fill("Veel");
  await page.getByRole("button", { name: "Laat zien" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Niets" })).toBeVisible();
  await expect(page.getByLabel("Dit heb ik geleerd")).toHaveValue("Veel");
  await page.getByRole("button", { name: "Houd wat hieronder staat" }).click();
  await expect(page.getByRole("status").filter({ hasText: /^Bewaard\.$/ })).toBeVisible();
  await closeAll(page);
});

async function other(browser: Browser, does: (page: Page) => Promise<void>): Promise<void> {
  const page = await device(browser, { viewport: { width: 1280, height: 800 } });
  await does(page);
  await closeAll(page);
}
