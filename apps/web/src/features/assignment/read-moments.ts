import { fromSchoolTime } from "@/i18n/school-time";
import type { TypedMoments } from "./default-moments";

export type Moments = { readonly opensAt: Date; readonly dueAt: Date; readonly closesAt: Date };
export type MomentError = "missing" | "dueAfterOpens" | "closesAfterDue";
export type MomentErrors = Partial<Record<keyof Moments, MomentError>>;

/** The moments that were typed, or what is wrong with each. */
export function readMoments(typed: TypedMoments, timeZone: string): { moments: Moments | null; errors: MomentErrors } {
  const opensAt = fromSchoolTime(typed.opensAt, timeZone);
  const dueAt = fromSchoolTime(typed.dueAt, timeZone);
  const closesAt = fromSchoolTime(typed.closesAt, timeZone);
  const errors: MomentErrors = {};
  if (!opensAt) errors.opensAt = "missing";
  if (!dueAt) errors.dueAt = "missing";
  else if (opensAt && dueAt <= opensAt) errors.dueAt = "dueAfterOpens";
  if (!closesAt) errors.closesAt = "missing";
  else if (dueAt && closesAt < dueAt) errors.closesAt = "closesAfterDue";
  const sound = opensAt && dueAt && closesAt && Object.keys(errors).length === 0;
  return { moments: sound ? { opensAt, dueAt, closesAt } : null, errors };
}
