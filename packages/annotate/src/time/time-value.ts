export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "half-year"
  | "year"
  | "decade"
  | "century";

export type Season = "SP" | "SU" | "FA" | "WI";

export type Modifier = "before" | "after" | "start" | "mid" | "end" | "approximate" | "less-than" | "more-than";

/** A part of a day in TIMEX codes. */
export type DayPart = "MO" | "MI" | "AF" | "EV" | "NI" | "DT";

/** What incomplete words point at: the day of publication, the text's last date, that date if it was just told, or the day of speaking. */
export type Reference = "publication" | "text" | "near" | "speech";

/** What the words say, before anything is resolved against a date. */
export type TimeValue =
  | {
      kind: "calendar";
      year?: number;
      month?: number;
      day?: number;
      weekday?: number;
      season?: Season;
      quarter?: number;
      half?: number;
      part?: DayPart;
      clock?: string;
    }
  | { kind: "decade"; first: number }
  | { kind: "decade-of-century"; decade: number }
  | { kind: "century"; number: number; bc: boolean }
  | { kind: "years"; from: number; to: number }
  | { kind: "days"; year?: number; month: number; from: number; to: number }
  /** So many units before (negative) or after the reference: `to` says which reference the words point at. */
  | { kind: "offset"; unit: Unit; amount: number | null; to: Reference; part?: DayPart }
  /** A named weekday, month or season seen from the reference: "last Tuesday", "next June". */
  | {
      kind: "named-offset";
      weekday?: number;
      month?: number;
      season?: Season;
      which: "last" | "next" | "this" | "that";
    }
  /** The night between the day before and the day of speaking. */
  | { kind: "overnight" }
  | { kind: "vague"; reference: "past" | "present" | "future" }
  | { kind: "duration"; unit: Unit; amount: number | null; anchored?: "past" | "next"; to?: Reference }
  | { kind: "set"; value: string };

/** Words that were recognised: half-open offsets into the sentence, what they say, and how. */
export interface TimeMatch {
  start: number;
  end: number;
  value: TimeValue;
  modifier: Modifier | null;
  rule: string;
}
