import type { Database } from "@leesbewijs/db";
import { openSchoolId } from "../scope.ts";

type Row = { readonly id: string; readonly schoolId: string; readonly copiedFrom: string | null };

/**
 * The lesson that a school's copy was made of; a lesson of its own is its own origin. What a reader keeps of a lesson
 * (place, highlights, reflection) is kept by it, so that the open lesson and the school's copy of it are one to them.
 */
export async function originOf(db: Pick<Database, "lessonRevision">, lesson: Row): Promise<Omit<Row, "copiedFrom">> {
  if (lesson.copiedFrom === null) return lesson;
  const revision = await db.lessonRevision.findUnique({
    where: { schoolId_id: { schoolId: openSchoolId, id: lesson.copiedFrom } },
  });
  return revision ? { id: revision.lessonId, schoolId: openSchoolId } : lesson;
}
