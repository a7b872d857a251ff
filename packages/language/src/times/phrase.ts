import type { Approximation } from "../numerals/numeral.ts";
import type { Daypart, Duration, PartOfTime, TimeLength, TimeSet, TimeUnit } from "./time-value.ts";

/** A year as it was said: a number, or "vorig jaar" as a distance from the year of the news. */
export type YearSaid = number | { readonly shift: number };

export type Pointing = "last" | "this" | "next";

/** Hours and minutes of a day; `half` says whether the text tells which half of the day. */
export type Clock = { readonly hour: number; readonly minute: number; readonly halfKnown: boolean };

export type TimeOfDay = { readonly clock?: Clock | undefined; readonly daypart?: Daypart | undefined };

/** Months are 1 to 12, weekdays 1 (Monday) to 7. What the words leave out is absent, and resolved afterwards. */
export type DatePhrase = TimeOfDay & {
  readonly type: "date";
  readonly year?: YearSaid | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly weekday?: number | undefined;
  readonly pointing?: Pointing | undefined;
};

export type Season = "spring" | "summer" | "autumn" | "winter";

/** What a grammar makes of words, before it is known when that is. */
export type Phrase =
  | DatePhrase
  | {
      readonly type: "season";
      readonly season: Season;
      readonly year?: YearSaid | undefined;
      readonly pointing?: Pointing | undefined;
    }
  | { readonly type: "quarter"; readonly quarter: number; readonly year?: YearSaid | undefined }
  | {
      readonly type: "feast";
      readonly feast: string;
      readonly year?: YearSaid | undefined;
      readonly pointing?: Pointing | undefined;
    }
  /** Decades and centuries, by their first and last year. */
  | {
      readonly type: "years";
      readonly from: number;
      readonly to: number;
      readonly grain: "year" | "decade" | "century";
    }
  /** So many units from the news: "gisteren" is a day, -1. The night of a negative shift began the day before. */
  | (TimeOfDay & {
      readonly type: "shift";
      readonly unit: TimeUnit;
      readonly by: number;
      readonly weekday?: number | undefined;
    })
  /** The last or next so many units. */
  | { readonly type: "stretch"; readonly unit: TimeUnit; readonly by: number }
  | { readonly type: "part"; readonly part: PartOfTime; readonly of: Phrase }
  | { readonly type: "range"; readonly from: Phrase; readonly to: Phrase }
  /** A time with a word that holds it at a distance: "circa 1650". */
  | { readonly type: "held"; readonly approximation: Approximation; readonly of: Phrase }
  /** The night from one weekday to the next. */
  | { readonly type: "nightBetween"; readonly weekday: number }
  | { readonly type: "duration"; readonly value: Duration }
  | { readonly type: "set"; readonly value: TimeSet }
  | {
      readonly type: "vague";
      readonly shift?: (TimeLength & { readonly direction: "earlier" | "later" }) | undefined;
      readonly ofNews?: true;
    };
