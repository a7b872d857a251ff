const day = 86_400_000;

/**
 * The end of the day that it is at `now` in a time zone, so that what is due at any hour of today can be asked in the first
 * lesson. On the two days a year when the clocks change it is an hour off.
 *
 * @param timeZone an IANA name; throws RangeError on another.
 */
export function endOfDay(now: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
    hourCycle: "h23",
  }).formatToParts(now);
  const part = (type: "hour" | "minute" | "second"): number =>
    Number(parts.find((one) => one.type === type)?.value ?? 0);
  const passed = (part("hour") * 3600 + part("minute") * 60 + part("second")) * 1000 + (now.getTime() % 1000);
  return now.getTime() - passed + day;
}
