import { Language } from "@leesbewijs/domain";
import { getLocale } from "next-intl/server";
import { cache } from "react";
import { api, found } from "@/trpc/server";

/** A lesson with its answers, in the language that the address asks for, else in that of the interface. */
export const loadTeacherLesson = cache(async (lessonId: string, wanted: string | undefined) => {
  const language = Language.safeParse(wanted).data ?? (await getLocale());
  return found((await api()).lesson.getForTeacher({ lessonId, language }));
});
