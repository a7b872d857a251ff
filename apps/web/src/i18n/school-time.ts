/** What a clock at the school shows, in the form that native fields for a date and a time use: `2026-11-23T14:05`. */
export function toSchoolTime(at: Date, timeZone: string): string {
  const parts = { year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" } as const;
  return new Intl.DateTimeFormat("sv-SE", { ...parts, timeZone }).format(at).replace(" ", "T");
}

/**
 * The moment at which a clock at the school shows `text`; null where that is no date and time. In the hour that comes
 * twice in autumn it is the first; an hour that is skipped in spring is counted on from the hour before it.
 */
export function fromSchoolTime(text: string, timeZone: string): Date | null {
  const match = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2}(\.\d+)?)?$/.exec(text);
  if (!match?.[1]) return null;
  const wall = `${match[1]}:00.000Z`;
  const asUtc = new Date(wall);
  if (Number.isNaN(asUtc.getTime()) || asUtc.toISOString() !== wall) return null;
  // The clock changes at most once between the day before and the day after, whatever the zone.
  const offsets = [-day, day].map((step) => offsetAt(new Date(asUtc.getTime() + step), timeZone));
  const candidates = offsets
    .map((offset) => new Date(asUtc.getTime() - offset))
    .sort((a, b) => a.getTime() - b.getTime());
  const shown = candidates.find((at) => toSchoolTime(at, timeZone) === match[1]);
  return shown ?? new Date(asUtc.getTime() - (offsets[0] ?? 0));
}

/** The same hour on another day of the calendar. */
export function onLaterDay(text: string, days: number, time: string): string {
  const date = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return `${date.toISOString().slice(0, 10)}T${time}`;
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** How far the clock of a zone is ahead of UTC, in milliseconds. */
function offsetAt(at: Date, timeZone: string): number {
  return Date.parse(`${toSchoolTime(at, timeZone)}:00Z`) - Math.floor(at.getTime() / minute) * minute;
}
