import type { Approximation } from "../numerals/numeral.ts";

export type Grain =
  | "minute"
  | "hour"
  | "daypart"
  | "day"
  | "feast"
  | "weekend"
  | "week"
  | "month"
  | "season"
  | "quarter"
  | "year"
  | "decade"
  | "century";

export type TimeUnit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century";

export type Daypart = "morning" | "afternoon" | "evening" | "night";

/** Which part of its grain is meant; "earlier" is until the news, "later" from the news on. */
export type PartOfTime = "begin" | "middle" | "end" | "firstHalf" | "secondHalf" | "earlier" | "later";

/** What the preposition before it makes of a time: "sinds 2015" reaches from 2015 until now. */
export type TimeRelation = "since" | "until" | "by" | "before" | "after" | "during" | "within";

/** An amount of time: 1.5 hour; `amountMax` of ranges ("twee tot drie dagen"). */
export type TimeLength = { readonly amount: number; readonly amountMax?: number; readonly unit: TimeUnit };

/**
 * A place in time.
 *
 * `from` and `to` are ISO 8601 as precise as the text is: "2020-10-10T12:00", "2020-10-10", "2020-10" or "1994"; a time of
 * day without a day is "T12:00". `to` is inclusive at its own precision, so January 1994 lies within `to: "1994"`. An
 * instant is one unit of its grain (a minute, a day, a year); an interval runs from one unit to another. Grains without an
 * ISO form are told by their ends: the nineties are "1990" to "1999", a summer "2019-06" to "2019-08".
 */
export type DatedTime = {
  readonly kind: "instant" | "interval";
  readonly from: string;
  readonly to: string;
  readonly grain: Grain;
  readonly part?: PartOfTime;
  readonly daypart?: Daypart;
  /** A time of day by the twelve-hour clock of which the text does not say the half: "half acht". `from` is before noon. */
  readonly halfOfDayUnknown?: true;
  readonly approximation?: Approximation;
  readonly relation?: TimeRelation;
  /** Where the date rests on something else than the words: the date of the news, or another date in the text. Such words cannot stand in a question. */
  readonly anchoredOn?: "newsDate" | "text";
};

/** How long: "ruim twee jaar". */
export type Duration = {
  readonly kind: "duration";
  readonly length: TimeLength;
  readonly approximation?: Approximation;
  readonly relation?: TimeRelation;
};

/** How often: "twee keer per jaar" is times 2, every 1 year; "24 uur per dag" has a length, "elke maandag" a weekday, 1 (Monday) to 7. */
export type TimeSet = {
  readonly kind: "set";
  readonly every: TimeLength;
  readonly times?: number;
  readonly weekday?: number;
  readonly length?: TimeLength;
};

/** A time that the words do not settle: "een dag later" has a shift from something told before, "destijds" has not. */
export type VagueTime = {
  readonly kind: "vague";
  readonly shift?: TimeLength & { readonly direction: "earlier" | "later" };
  readonly relation?: TimeRelation;
  readonly anchoredOn?: "newsDate" | "text";
};

export type TimeValue = DatedTime | Duration | TimeSet | VagueTime;
