import type { Arrangement } from "@leesbewijs/domain";
import { fromSchoolTime } from "@/i18n/school-time";

/** As the fields show it: an empty moment is that of the class. */
export type TypedArrangement = {
  readonly opensAt: string;
  readonly dueAt: string;
  readonly closesAt: string;
  readonly extraTries: number;
};
type Errors = Partial<Record<"opensAt" | "dueAt" | "closesAt", "noMoment" | "dueAfterOpens" | "closesAfterDue">>;

/** The arrangement that was typed, or what is wrong with it. */
export function readArrangement(
  typed: TypedArrangement | null,
  timeZone: string,
): { readonly arrangement: Arrangement | null; readonly errors: Errors } {
  if (!typed) return { arrangement: null, errors: {} };
  const errors: Errors = {};
  const read = (name: keyof Errors): Date | null => {
    const moment = fromSchoolTime(typed[name], timeZone);
    if (typed[name] !== "" && !moment) errors[name] = "noMoment";
    return moment;
  };
  const [opensAt, dueAt, closesAt] = [read("opensAt"), read("dueAt"), read("closesAt")];
  if (opensAt && dueAt && dueAt <= opensAt) errors.dueAt ??= "dueAfterOpens";
  if (dueAt && closesAt && closesAt < dueAt) errors.closesAt ??= "closesAfterDue";
  const sound = Object.keys(errors).length === 0;
  return { arrangement: sound ? { opensAt, dueAt, closesAt, extraTries: typed.extraTries } : null, errors };
}
