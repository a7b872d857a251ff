import { expect, type Page, test } from "@playwright/test";
import { asker } from "../api.ts";
import { codeApp } from "../app-codes.ts";
import { startLater } from "../later-app.ts";
import { dress, inspect, type Look } from "../looks.ts";
import { addPerson, operator, ownPassword, ownSchool } from "../own-school.ts";
import { closeAll, device } from "../steps.ts";

const words = {
  nl: {
    school: "Schoolcode",
    name: "Gebruikersnaam",
    password: "Wachtwoord",
    signIn: "Inloggen",
    signOut: "Uitloggen",
    twoSteps: "Inloggen in twee stappen",
    begin: "Stel de tweede stap in",
    yourPassword: "Je wachtwoord",
    goOn: "Verder",
    code: "Code uit je app",
    turnOn: "Zet de tweede stap aan",
    kept: "Ik heb ze bewaard",
    isOn: /^Staat aan sinds/,
    enter: "Nu nog je code",
    wrong: /^Deze code klopt niet/,
    noPhone: "Ik heb mijn telefoon niet bij me",
    backup: "Reservecode",
    nineLeft: "Je hebt nog 9 reservecodes.",
    people: "Mensen",
    edit: /Dora Docent/,
    takeAway: "Haal de tweede stap weg",
    taken: "Dora Docent logt nu weer in met het wachtwoord alleen",
  },
  en: {
    school: "School code",
    name: "User name",
    password: "Password",
    signIn: "Sign in",
    signOut: "Sign out",
    twoSteps: "Signing in with two steps",
    begin: "Set up the second step",
    yourPassword: "Your password",
    goOn: "Go on",
    code: "Code from your app",
    turnOn: "Switch the second step on",
    kept: "I have kept them",
    isOn: /^On since/,
    enter: "Now your code",
    wrong: /^This code is not right/,
    noPhone: "I do not have my phone with me",
    backup: "Backup code",
    nineLeft: "You have 9 backup codes left.",
    people: "People",
    edit: /Dora Docent/,
    takeAway: "Take the second step away",
    taken: "Dora Docent now signs in with the password alone",
  },
} as const;
type Words = (typeof words)[keyof typeof words];

/** Gives school, name and password; what comes next is for the journey to say. */
async function givePassword(page: Page, say: Words, schoolCode: string, username: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel(say.school).fill(schoolCode);
  await page.getByLabel(say.name).fill(username);
  await page.getByLabel(say.password, { exact: true }).fill(ownPassword);
  await page.getByRole("main").getByRole("button", { name: say.signIn, exact: true }).click();
}

async function signOut(page: Page, say: Words): Promise<void> {
  await page.getByRole("button", { name: say.signOut }).click();
  await expect(page.getByRole("banner").getByRole("link", { name: say.signIn })).toBeVisible();
}

/** Sets the second step up on the page of one's own account. Gives the app and the backup codes. */
async function setUp(page: Page, say: Words, look: Look) {
  await page.getByRole("button", { name: say.begin }).click();
  await expect(page.getByLabel(say.yourPassword, { exact: true })).toBeFocused();
  await page.keyboard.type(ownPassword);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("img", { name: /QR/ })).toBeVisible();
  await inspect(page, "factor key", look);
  const key = (await page.getByText(/^(?:[A-Z2-7]{4} ?){8}$/).textContent()) ?? "";
  const app = codeApp(key);
  await page.getByLabel(say.code).fill("000000");
  await page.getByRole("button", { name: say.turnOn }).click();
  await expect(page.getByRole("alert").getByText(say.wrong)).toBeVisible();
  await inspect(page, "factor key refused", look);
  await page.getByLabel(say.code).fill(await app.next());
  await page.getByRole("button", { name: say.turnOn }).click();
  const list = page.getByRole("region", { name: say.twoSteps }).getByRole("listitem");
  await expect(list).toHaveCount(10);
  await inspect(page, "backup codes", look);
  const codes = await list.allTextContents();
  await page.getByRole("button", { name: say.kept }).click();
  return { app, codes };
}

for (const look of [
  { locale: "nl", theme: "light", width: 320 },
  { locale: "en", theme: "dark", width: 1280 },
] as const satisfies readonly Look[]) {
  test(`a teacher signs in with two steps, without the phone, and is helped after losing it: ${look.locale}`, async ({
    browser,
  }) => {
    test.setTimeout(240_000);
    const say = words[look.locale];
    const school = await ownSchool(`factor-${look.locale}`);
    await addPerson(school, "teacher", "docent", "Dora Docent");
    const teacher = await device(browser);
    await dress(teacher, look);
    await givePassword(teacher, say, school.code, "docent");
    await expect(teacher).toHaveURL(/\/teacher$/);
    await teacher.goto("/display");
    await teacher.getByRole("link", { name: say.twoSteps }).click();
    await expect(teacher.getByRole("button", { name: say.begin })).toBeVisible();
    await inspect(teacher, "factor off", look);
    const { app, codes } = await setUp(teacher, say, look);
    await expect(teacher.getByText(say.isOn)).toBeVisible();
    await inspect(teacher, "factor on", look);

    // The password alone opens nothing.
    await signOut(teacher, say);
    await givePassword(teacher, say, school.code, "docent");
    await expect(teacher.getByRole("heading", { level: 1, name: say.enter })).toBeVisible();
    await inspect(teacher, "enter code", look);
    const stolen = await teacher.context().newPage();
    await stolen.goto("/teacher");
    await expect(stolen).toHaveURL(/\/sign-in$/);
    await stolen.close();
    await teacher.getByLabel(say.code).fill("000000");
    await teacher.keyboard.press("Enter");
    await expect(teacher.getByRole("alert").getByText(say.wrong)).toBeVisible();
    await teacher.getByLabel(say.code).fill(await app.next());
    await teacher.keyboard.press("Enter");
    await expect(teacher).toHaveURL(/\/teacher$/);

    // Without the phone, with the keyboard alone.
    await signOut(teacher, say);
    await givePassword(teacher, say, school.code, "docent");
    await expect(teacher.getByLabel(say.code)).toBeFocused();
    await teacher.keyboard.press("Tab");
    await teacher.keyboard.press("Tab");
    await expect(teacher.getByRole("button", { name: say.noPhone })).toBeFocused();
    await teacher.keyboard.press("Enter");
    await expect(teacher.getByLabel(say.backup, { exact: true })).toBeFocused();
    await inspect(teacher, "enter backup code", look);
    await teacher.keyboard.type((codes[0] ?? "").toLowerCase());
    await teacher.keyboard.press("Enter");
    await expect(teacher).toHaveURL(/\/teacher$/);
    await teacher.goto("/password");
    await expect(teacher.getByText(say.nineLeft)).toBeVisible();

    // Phone and paper are lost: an admin of the school helps, and everything that was open is closed.
    const admin = await device(browser, { viewport: { width: 1280, height: 900 } });
    await dress(admin, look);
    await givePassword(admin, say, school.code, "beheer");
    await admin.getByRole("link", { name: say.people, exact: true }).click();
    await admin.getByRole("button", { name: say.edit }).click();
    await inspect(admin, "edit person with factor", look);
    await admin.getByRole("button", { name: say.takeAway }).click();
    await admin.getByRole("dialog").getByRole("button", { name: say.takeAway }).last().click();
    await expect(admin.getByRole("status").getByText(say.taken)).toBeVisible();
    await teacher.goto("/teacher");
    await expect(teacher).toHaveURL(/\/sign-in$/);
    await givePassword(teacher, say, school.code, "docent");
    await expect(teacher).toHaveURL(/\/teacher$/);
    await admin.goto("/admin/log");
    await inspect(admin, "log of factors", look);
    const log = admin.getByRole("table");
    await expect(log).not.toContainText("factor.");
    await closeAll(teacher, admin);
  });
}

test("a school asks its staff for the second step, and until it is there nothing else is", async ({ browser }) => {
  test.setTimeout(240_000);
  const say = words.nl;
  const look = { locale: "nl", theme: "dark", width: 390 } as const;
  const school = await ownSchool("factor-moet");
  await addPerson(school, "teacher", "docent", "Dora Docent");
  const admin = await device(browser);
  await dress(admin, look);
  await givePassword(admin, say, school.code, "beheer");
  const teacher = await asker("docent", ownPassword, undefined, school.code);
  await teacher.query("class.list");
  await admin.getByRole("radio", { name: "Docenten en beheerders" }).check();
  await expect(admin.getByRole("status").filter({ hasText: "Bewaard." })).toBeVisible();
  await inspect(admin, "policy", look);

  // Whoever was signed in already is held to it from the next request on, whatever they ask for.
  await expect(teacher.query("class.list")).rejects.toThrow("403 factorNeeded");
  await expect(teacher.mutate("class.create", { classId: "x", name: "4A" })).rejects.toThrow("403 factorNeeded");
  for (const path of ["/teacher", "/teacher/classes", "/teacher/assignments", "/teacher/drafts/new"]) {
    const answer = await teacher.context.get(path, { maxRedirects: 0 });
    expect([path, answer.status(), answer.headers()["location"]]).toEqual([path, 307, "/password#second-step"]);
  }
  await admin.getByRole("link", { name: say.people, exact: true }).click();
  await expect(admin.getByText("Je school vraagt dit van je")).toBeVisible();
  await inspect(admin, "factor first", look);
  for (const path of ["/admin", "/admin/people", "/admin/people/list?role=student", "/admin/scores", "/admin/log"]) {
    await admin.goto(path);
    await expect(admin).toHaveURL(/\/password/);
  }
  await admin.goto("/admin/content");
  await setUp(admin, say, look);
  await expect(admin).toHaveURL(/\/admin$/);
  await expect(admin.getByRole("heading", { level: 1, name: school.name })).toBeVisible();

  // There is no other admin to help this one: the operator does, on the command line.
  await signOut(admin, say);
  await givePassword(admin, say, school.code, "beheer");
  await expect(admin.getByRole("heading", { level: 1, name: say.enter })).toBeVisible();
  const help = ["reset-factor", "--code", school.code, "--username", "beheer"];
  expect(await operator(help)).toContain("Bea Beheer signs in with the password alone now");
  expect(await operator(help)).toContain("signs in with the password alone already");
  await admin.getByLabel(say.code).fill("123456");
  await admin.keyboard.press("Enter");
  await expect(admin.getByRole("alert").getByText("Dit duurde te lang.")).toBeVisible();
  await admin.getByRole("link", { name: "Terug naar inloggen" }).click();
  await givePassword(admin, say, school.code, "beheer");
  await expect(admin).toHaveURL(/\/password/);
  await closeAll(admin);
});

test("who ends a session elsewhere, or sets a password, gives their own again where that was long ago", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const school = await ownSchool("factor-opnieuw");
  await asker("beheer", ownPassword, undefined, school.code);
  // The same app a quarter of an hour later: a session of now is one of then.
  const later = await startLater(16 / 1440);
  const cookies = (await school.admin.context.storageState()).cookies;
  const context = await browser.newContext({ baseURL: later.address, viewport: { width: 390, height: 844 } });
  await context.addCookies(cookies);
  const page = await context.newPage();
  await page.goto("/password");
  const list = page.getByRole("region", { name: "Waar je bent ingelogd" });
  await expect(list.getByRole("listitem")).toHaveCount(2);
  await list.getByRole("button", { name: "Log daar uit" }).click();
  const dialog = page.getByRole("dialog", { name: "Ben jij het?" });
  await expect(dialog).toBeVisible();
  await inspect(page, "password again", { locale: "nl", theme: "light", width: 390 });
  await dialog.getByLabel("Je wachtwoord", { exact: true }).fill("dat is het niet");
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("alert")).toContainText("Dat is niet je wachtwoord");
  await dialog.getByLabel("Je wachtwoord", { exact: true }).fill(ownPassword);
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(list.getByRole("listitem")).toHaveCount(1);
  await context.close();

  // A screen that was left open takes nobody over either.
  await addPerson(school, "student", "leerling", "Lot Leerling");
  const left = await asker("beheer", ownPassword, undefined, school.code);
  const desk = await browser.newContext({ baseURL: later.address, viewport: { width: 1280, height: 900 } });
  await desk.addCookies((await left.context.storageState()).cookies);
  const people = await desk.newPage();
  const again = people.getByRole("dialog", { name: "Ben jij het?" });
  await people.goto("/admin");
  await people.getByRole("radio", { name: "Beheerders", exact: true }).click();
  await again.getByRole("button", { name: "Annuleren" }).click();
  await expect(people.getByRole("radio", { name: /^Niemand/ })).toBeChecked();
  await people.goto("/admin/people");
  await people.getByRole("button", { name: /Lot Leerling/ }).click();
  await people.getByLabel("Nieuw wachtwoord", { exact: true }).fill("overgenomen door een ander");
  await people.keyboard.press("Enter");
  await again.getByLabel("Je wachtwoord", { exact: true }).fill(ownPassword);
  await people.keyboard.press("Enter");
  await expect(people.getByRole("status").getByText("Lot Leerling heeft een nieuw wachtwoord")).toBeVisible();
  await desk.close();
  await later.stop();
});
