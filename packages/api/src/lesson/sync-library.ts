import { compileLesson } from "@leesbewijs/content";
import type { Database } from "@leesbewijs/db";
import { newId } from "../new-id.ts";
import { openSchoolId } from "../scope.ts";
import { readLibrary, type LibraryLesson } from "./read-library.ts";
import { storeIfChanged } from "./store-if-changed.ts";
import type { Compiled } from "./store-revision.ts";

/**
 * Brings the open lessons in the database up to the folders of the library. A lesson that has not changed is left
 * alone; one that has gets its next revision, and attempts keep the one that they were taken on.
 *
 * @returns the slugs of the lessons that got a revision
 * @throws Error where a lesson fails a check: nothing of it is stored
 */
export async function syncLibrary(db: Database, library: readonly LibraryLesson[] = readLibrary()): Promise<string[]> {
  await db.school.createMany({
    data: { id: openSchoolId, code: "open", name: "Leesbewijs", kind: "open" },
    skipDuplicates: true,
  });
  const changed: string[] = [];
  for (const source of library) {
    const { slug, newsDate, sensitive } = source.lesson;
    const compiled = { newsDate, sensitive, ...compileLesson(source) };
    const failed = compiled.findings.filter(({ severity }) => severity === "fail");
    if (failed.length > 0) throw new Error(`The lesson ${slug} fails its checks: ${JSON.stringify(failed)}`);
    if (await storeOpenLesson(db, slug, compiled)) changed.push(slug);
  }
  return changed;
}

async function storeOpenLesson(db: Database, slug: string, compiled: Compiled): Promise<boolean> {
  const schoolId = openSchoolId;
  return db.$transaction(async (tx) => {
    await tx.lesson.createMany({ data: { schoolId, id: newId(), slug }, skipDuplicates: true });
    const lesson = await tx.lesson.findUniqueOrThrow({ where: { schoolId_slug: { schoolId, slug } } });
    return (await storeIfChanged(tx, { schoolId, lessonId: lesson.id }, compiled)).changed;
  });
}
