import { expect, test } from "@playwright/test";
import { asker, newClass } from "../api.ts";
import { dress, inspect, looks } from "../looks.ts";
import { closeAll, device, signIn } from "../steps.ts";

test("a teacher makes a group, sets a lesson for it and one more, and changes for whom it is", async ({ browser }) => {
  test.setTimeout(300_000);
  const asTeacher = await asker("juf.ilse");
  const { classId, cards } = await newClass(asTeacher, "Kern", ["Aya", "Bo", "Cas", "Dewi"]);
  const has = async (who: string): Promise<number> => {
    const card = cards.find(({ displayName }) => displayName.startsWith(who));
    const student = await asker(card?.username ?? "", card?.password);
    const set = await student.query<unknown[]>("assignment.list", {});
    await student.context.dispose();
    return set.length;
  };
  const teacher = await device(browser, { viewport: { width: 1280, height: 900 } });
  const dialog = teacher.getByRole("dialog");
  await signIn(teacher, "juf.ilse");

  // A group, which first lacks everything.
  await teacher.goto(`/teacher/classes/${classId}`);
  const opens = async (name: string): Promise<void> => {
    await expect(async () => {
      await teacher.getByRole("button", { name, exact: true }).click();
      await expect(dialog).toBeVisible({ timeout: 1000 });
    }).toPass();
  };
  await opens("Nieuwe groep");
  await dialog.getByRole("button", { name: "Bewaren" }).click();
  await expect(dialog.getByRole("group", { name: "Dit klopt nog niet" })).toBeFocused();
  await dialog.getByRole("button", { name: "Kies ten minste één leerling" }).click();
  await expect(dialog.getByRole("checkbox").first()).toBeFocused();
  await teacher.keyboard.press("Space");
  await dialog.getByRole("checkbox", { name: "Bo Kern" }).check();
  await expect(dialog.getByText("2 van 4 leerlingen gekozen")).toBeVisible();
  await dialog.getByRole("textbox", { name: "Naam van de groep" }).fill("Extra oefening");
  await dialog.getByRole("button", { name: "Bewaren" }).click();
  await expect(teacher.getByRole("heading", { name: "Extra oefening" })).toBeVisible();
  await expect(teacher.getByText("Aya Kern en Bo Kern")).toBeVisible();

  // It goes and comes back; another of the same name is refused, and nothing that was typed is lost.
  await teacher.getByRole("button", { name: "Verwijder Extra oefening" }).click();
  await teacher.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(teacher.getByText("Aya Kern en Bo Kern")).toBeVisible();
  await opens("Nieuwe groep");
  await dialog.getByRole("textbox", { name: "Naam van de groep" }).fill("Extra oefening");
  await dialog.getByRole("checkbox", { name: "Dewi Kern" }).check();
  await dialog.getByRole("button", { name: "Bewaren" }).click();
  await expect(dialog.getByText("Deze klas heeft al een groep met die naam.")).toBeVisible();
  await expect(dialog.getByRole("checkbox", { name: "Dewi Kern" })).toBeChecked();
  await teacher.keyboard.press("Escape");

  // For the group and one more.
  const [lesson] = await asTeacher.query<{ lessonId: string }[]>("lesson.list", { language: "nl" });
  await teacher.goto(`/teacher/lessons/${lesson?.lessonId}/assign?class=${classId}`);
  await expect(async () => {
    await teacher.getByRole("radio", { name: /Een deel van de klas/ }).check();
    await expect(teacher.getByRole("group", { name: "Groepen" })).toBeVisible({ timeout: 3000 });
  }).toPass();
  await teacher.getByRole("button", { name: "Geef op" }).click();
  await expect(teacher.getByRole("button", { name: "Kies ten minste één leerling" })).toBeVisible();
  await teacher.getByRole("checkbox", { name: "Extra oefening (2 leerlingen)" }).check();
  await expect(teacher.getByRole("checkbox", { name: "Bo Kern" })).toBeChecked();
  await teacher.getByRole("checkbox", { name: "Cas Kern" }).check();
  await expect(teacher.getByText(/^3 leerlingen van .* \(Aya Kern, Bo Kern en Cas Kern\) maken/)).toBeVisible();
  await inspect(teacher, "assign to some", { locale: "nl", theme: "light", width: 1280 });
  await teacher.getByRole("button", { name: "Geef op" }).click();
  await expect(teacher.getByText("Voor 3 gekozen leerlingen van de klas.")).toBeVisible();
  expect([await has("Aya"), await has("Cas"), await has("Dewi")]).toEqual([1, 1, 0]);

  // One goes, another comes.
  await opens("Voor wie");
  await dialog.getByRole("checkbox", { name: "Cas Kern" }).uncheck();
  await dialog.getByRole("checkbox", { name: "Dewi Kern" }).check();
  await dialog.getByRole("button", { name: "Bewaren" }).click();
  await expect(teacher.getByRole("rowheader", { name: "Dewi Kern" })).toBeVisible();
  await expect(teacher.getByRole("rowheader", { name: "Cas Kern" })).toBeHidden();
  expect([await has("Aya"), await has("Cas"), await has("Dewi")]).toEqual([1, 0, 1]);

  const assigned = teacher.url();
  for (const look of looks) {
    await dress(teacher, look);
    await teacher.goto(`/teacher/classes/${classId}`);
    await inspect(teacher, "class with a group", look);
    await opens(look.locale === "nl" ? "Nieuwe groep" : "New group");
    await inspect(teacher, "new group", look);
    await teacher.goto(assigned);
    await opens(look.locale === "nl" ? "Voor wie" : "For whom");
    await expect(dialog.getByRole("checkbox", { name: "Aya Kern" })).toBeVisible();
    await inspect(teacher, "for whom", look);
  }
  await closeAll(teacher);
  await asTeacher.context.dispose();
});
