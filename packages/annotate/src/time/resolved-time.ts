import type { TimeExpression, TimeSpan } from "@dateline/core";
import type { DayNumber } from "./calendar.ts";

/** An expression's value with its interval: days inclusive, null where it cannot be anchored. */
export interface ResolvedTime {
  kind: TimeExpression["kind"];
  value: string;
  interval: { earliest: DayNumber | null; latest: DayNumber | null } | null;
  precision: TimeSpan["precision"];
  basis: "stated" | "relative";
  approximate: boolean;
  relativeTo: TimeExpression["relativeTo"];
  edtf: string | null;
  /** The day that later words such as "the next day" are read against, null where this one sets none. */
  sets: { day: DayNumber; grain: "day" | "month" | "year" } | null;
}
