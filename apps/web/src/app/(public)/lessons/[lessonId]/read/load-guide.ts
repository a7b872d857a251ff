import { guideResponse } from "@/features/guide/guide-response";
import { api, found } from "@/trpc/server";
import type { LoadedLesson } from "../load-lesson";

/** The guiding question of a part and, where the address holds an answer to it, what came of that. */
export async function loadGuide({ lesson, level }: LoadedLesson, part: number, answer: string | null) {
  const { lessonId, language } = lesson;
  const caller = await api();
  const guides = await found(caller.lesson.guides({ lessonId, language, level }));
  const question = guides.find((guide) => guide.part === part)?.question ?? null;
  const kind = question?.kind;
  if (answer === null || !question || (kind !== "singleChoice" && kind !== "trueFalse"))
    return { question, given: null };
  const response = guideResponse(kind, answer);
  // An address can say anything; what fits no answer says nothing.
  const verdict = response
    ? await caller.lesson.checkGuide({ lessonId, language, level, questionId: question.id, response }).catch(() => null)
    : null;
  return { question, given: verdict ? { value: answer, verdict } : null };
}
export type LoadedGuide = Awaited<ReturnType<typeof loadGuide>>;
