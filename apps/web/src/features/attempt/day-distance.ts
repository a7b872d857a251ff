/** How many days one moment lies after another, as the calendar of a time zone counts them: 0 today, 1 tomorrow. */
export function dayDistance(from: Date, to: Date, timeZone: string): number {
  const day = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  const count = (moment: Date) => Date.parse(`${day.format(moment)}T00:00:00Z`) / 86_400_000;
  return count(to) - count(from);
}
