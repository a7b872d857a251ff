import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { asker } from "../api.ts";
import { closeAll, device, signIn } from "../steps.ts";

test("a teacher takes the worksheet and the key home as two files, and a student gets neither", async ({ browser }) => {
  const teacher = await device(browser, { viewport: { width: 1280, height: 900 } });
  await signIn(teacher, "meester.bram");
  const asTeacher = await asker("meester.bram");
  const [lesson] = await asTeacher.query<{ lessonId: string }[]>("lesson.list", { language: "nl" });
  await teacher.goto(`/teacher/lessons/${lesson?.lessonId}/paper?level=easy&part=text&part=questions&part=proof`);
  for (const [name, file] of [
    ["Werkblad als pdf", "worksheet.pdf"],
    ["Antwoordblad als pdf", "key.pdf"],
  ] as const) {
    const link = teacher.getByRole("link", { name });
    const address = (await link.getAttribute("href")) ?? "";
    const coming = teacher.waitForEvent("download");
    await link.click();
    const download = await coming;
    expect(download.suggestedFilename()).toContain(file);
    const folder = process.env["SCREENSHOTS"];
    if (folder) await download.saveAs(`${folder}/${file}`);
    expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe("%PDF-");
    const student = await asker("sanne");
    const refused = await student.context.get(address, { maxRedirects: 0 });
    expect(refused.status()).toBe(403);
    await student.context.dispose();
  }
  await asTeacher.context.dispose();
  await closeAll(teacher);
});
