import type { ReadingPlace } from "@leesbewijs/domain";

/** The cookie that keeps the place of somebody without an account, in the lesson that they read last. */
export const placeCookie = "place";

export const writePlace = (lessonId: string, { form, phase, part, paragraph }: ReadingPlace): string =>
  [lessonId, form, phase, part ?? 0, paragraph ?? 0].join(".");
