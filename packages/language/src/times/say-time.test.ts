import { describe, expect, test } from "vitest";
import { sayTime, sayWhen } from "./say-time.ts";
import type { TimeValue } from "./time-value.ts";

const instant = (from: string, to: string, grain: string, more: object = {}): TimeValue =>
  ({ kind: "instant", from, to, grain, ...more }) as TimeValue;

describe("says a time so that it stands alone", () => {
  test.each([
    [instant("2020-10-10", "2020-10-10", "day"), "op zaterdag 10 oktober 2020", "on Saturday 10 October 2020"],
    [instant("2020-10", "2020-10", "month"), "in oktober 2020", "in October 2020"],
    [instant("1994", "1994", "year"), "in 1994", "in 1994"],
    [
      instant("2020-10-10T12:00", "2020-10-10T12:00", "minute"),
      "op zaterdag 10 oktober 2020 om 12.00 uur",
      "on Saturday 10 October 2020 at 12:00",
    ],
    [instant("T12:00", "T12:00", "minute"), "om 12.00 uur", "at 12:00"],
    [instant("1990", "1993", "decade", { part: "begin" }), "begin jaren negentig", "in the early 1990s"],
    [instant("1990", "1999", "decade"), "in de jaren negentig", "in the 1990s"],
    [instant("2020-09-21", "2020-09-30", "month", { part: "end" }), "eind september 2020", "in late September 2020"],
    [instant("2018-10-11", "2018-10-20", "month", { part: "middle" }), "half oktober 2018", "in mid-October 2018"],
    [instant("1800", "1899", "century"), "in de 19e eeuw", "in the 19th century"],
    [instant("2019-06", "2019-08", "season"), "in de zomer van 2019", "in the summer of 2019"],
    [instant("2018-12", "2019-02", "season"), "in de winter van 2019", "in the winter of 2019"],
    [
      instant("2020-10-10T06:00", "2020-10-10T11:59", "daypart", { daypart: "morning" }),
      "op zaterdagochtend 10 oktober 2020",
      "on Saturday morning 10 October 2020",
    ],
    [
      instant("2020-10-09T22:00", "2020-10-10T05:59", "daypart", { daypart: "night" }),
      "in de nacht van vrijdag 9 oktober 2020 op zaterdag 10 oktober 2020",
      "during the night of Friday 9 October 2020 to Saturday 10 October 2020",
    ],
    [
      { kind: "interval", from: "1990", to: "1995", grain: "year" } as const,
      "van 1990 tot en met 1995",
      "from 1990 to 1995",
    ],
  ])("%j", (value, dutch, english) => {
    expect(sayWhen(value, "nl")).toBe(dutch);
    expect(sayWhen(value, "en")).toBe(english);
  });

  test("says how long", () => {
    const value = { kind: "duration", length: { amount: 2.5, unit: "year" } } as const;
    expect(sayTime(value, "nl")).toBe("2,5 jaar");
    expect(sayTime(value, "en")).toBe("2.5 years");
  });

  test("says nothing of what is vague or may be twelve hours off", () => {
    expect(sayTime({ kind: "vague" }, "nl")).toBeUndefined();
    expect(sayTime(instant("T07:30", "T07:30", "minute", { halfOfDayUnknown: true }), "nl")).toBeUndefined();
  });
});
