/** A school year begins on the first of August, and is named for the year in which it does. */
const firstMonth = 8;

/** The school year in which a moment lies, by the days of the school. */
export function schoolYearOf(at: Date, timeZone: string): number {
  const [year = 0, month = 0] = new Intl.DateTimeFormat("sv-SE", { year: "numeric", month: "2-digit", timeZone })
    .format(at)
    .split("-")
    .map(Number);
  return month >= firstMonth ? year : year - 1;
}

/** The moment on which a school year begins. Clocks are not changed in summer, so the offset of the day before will do. */
export function startOfSchoolYear(year: number, timeZone: string): Date {
  const noon = new Date(Date.UTC(year, firstMonth - 1, 1));
  const shown = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "medium", timeZone }).format(noon);
  return new Date(2 * noon.getTime() - new Date(`${shown.replace(" ", "T")}Z`).getTime());
}
