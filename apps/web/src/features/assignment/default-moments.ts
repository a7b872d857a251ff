import { onLaterDay, toSchoolTime } from "@/i18n/school-time";

/** Moments as fields show them: on the clock of the school. */
export type TypedMoments = { readonly opensAt: string; readonly dueAt: string; readonly closesAt: string };

/** Open at once, due in a week at the end of the afternoon, and two days for those who are late. */
export function defaultMoments(now: Date, timeZone: string): TypedMoments {
  const opensAt = toSchoolTime(now, timeZone);
  return { opensAt, dueAt: onLaterDay(opensAt, 7, "17:00"), closesAt: onLaterDay(opensAt, 9, "17:00") };
}
