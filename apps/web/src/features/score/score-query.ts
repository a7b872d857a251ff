import { ClassId, LessonId, PersonId, type ScoreFilter, ScoreOrder } from "@leesbewijs/domain";
import { fromSchoolTime, onLaterDay } from "@/i18n/school-time";

/** The filter of the scores as the address has it. Dates are days at the school. */
export type TypedQuery = {
  readonly [K in "class" | "lesson" | "student" | "from" | "until" | "order" | "page"]?: string | undefined;
};

export type ScoreQuery = { readonly filter: ScoreFilter; readonly order: ScoreOrder; readonly page: number };

/** Reads an address. What makes no sense is left out, so that no address breaks the page. */
export function readScoreQuery(typed: TypedQuery, timeZone: string): ScoreQuery {
  const page = Number(typed.page);
  const from = fromSchoolTime(`${typed.from ?? ""}T00:00`, timeZone);
  // The last day is taken in: up to the last moment before the next.
  const after =
    fromSchoolTime(`${typed.until ?? ""}T00:00`, timeZone) &&
    fromSchoolTime(onLaterDay(`${typed.until}`, 1, "00:00"), timeZone);
  return {
    filter: {
      classId: ClassId.safeParse(typed.class).data,
      lessonId: LessonId.safeParse(typed.lesson).data,
      personId: PersonId.safeParse(typed.student).data,
      from: from ?? undefined,
      until: after ? new Date(after.getTime() - 1) : undefined,
    },
    order: ScoreOrder.safeParse(typed.order).data ?? "newest",
    page: Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1,
  };
}

/** Whether an address leaves out anything. */
export const isFiltered = ({ filter }: ScoreQuery): boolean =>
  Object.values(filter).some((value) => value !== undefined);
