import { ClassId, LessonId, PersonId, type ScoreFilter, ScoreGrouping, ScoreOrder } from "@leesbewijs/domain";
import { fromSchoolTime, onLaterDay } from "@/i18n/school-time";

/** The filter of the scores as the address has it. Dates are days at the school. */
export type TypedQuery = {
  readonly [K in "class" | "lesson" | "teacher" | "student" | "year" | "from" | "until" | "order" | "by" | "page"]?:
    | string
    | undefined;
};

export type ScoreQuery = {
  readonly filter: ScoreFilter;
  readonly order: ScoreOrder;
  /** What the scores are put together by; one by one where it is not said. */
  readonly by: ScoreGrouping | undefined;
  readonly page: number;
};

/** The days of a school year, which a date that is given narrows. */
function daysOf({ year, from, until }: TypedQuery): { from: string; until: string } {
  const begins = /^20\d\d$/.test(year ?? "") ? Number(year) : null;
  const [first, last] = begins === null ? ["", ""] : [`${begins}-08-01`, `${begins + 1}-07-31`];
  return {
    from: from && from > first ? from : first,
    until: until && (last === "" || until < last) ? until : last,
  };
}

/** Reads an address. What makes no sense is left out, so that no address breaks the page. */
export function readScoreQuery(typed: TypedQuery, timeZone: string): ScoreQuery {
  const page = Number(typed.page);
  const days = daysOf(typed);
  const from = fromSchoolTime(`${days.from}T00:00`, timeZone);
  // The last day is taken in: up to the last moment before the next.
  const after =
    fromSchoolTime(`${days.until}T00:00`, timeZone) && fromSchoolTime(onLaterDay(days.until, 1, "00:00"), timeZone);
  return {
    filter: {
      classId: ClassId.safeParse(typed.class).data,
      lessonId: LessonId.safeParse(typed.lesson).data,
      personId: PersonId.safeParse(typed.student).data,
      teacherId: PersonId.safeParse(typed.teacher).data,
      from: from ?? undefined,
      until: after ? new Date(after.getTime() - 1) : undefined,
    },
    order: ScoreOrder.safeParse(typed.order).data ?? "newest",
    by: ScoreGrouping.safeParse(typed.by).data,
    page: Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1,
  };
}

/** Whether an address leaves out anything. */
export const isFiltered = ({ filter }: ScoreQuery): boolean =>
  Object.values(filter).some((value) => value !== undefined);
