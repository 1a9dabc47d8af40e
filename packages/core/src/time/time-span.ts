import { z } from "zod";
import { Evidence } from "../evidence/index.ts";
import { IsoMoment } from "./iso-moment.ts";

/** How fine the words are: `unknown` where nothing was stated. */
export const TimePrecision = z
  .enum([
    "second",
    "minute",
    "hour",
    "part-of-day",
    "day",
    "weekend",
    "week",
    "month",
    "quarter",
    "season",
    "half-year",
    "year",
    "decade",
    "century",
    "vague",
    "unknown",
  ])
  .meta({ id: "TimePrecision" });
export type TimePrecision = z.infer<typeof TimePrecision>;

/**
 * Where a time comes from. `stated`: written out ("31 January 2022"). `relative`: words resolved against the
 * publication date or an earlier date in the text ("last week"). `inherited`: the time of the sentence's or paragraph's
 * other event. `bounded`: not stated, only limits can be argued. `unknown`: nothing can be said.
 */
export const TimeBasis = z.enum(["stated", "relative", "inherited", "bounded", "unknown"]).meta({ id: "TimeBasis" });
export type TimeBasis = z.infer<typeof TimeBasis>;

/**
 * When something was: an interval with both ends inclusive; a null end is open or not known. `earliest` and `latest`
 * are days or moments. `edtf` is the same in EDTF where it can be said. `evidence` is the words, null where none.
 */
export const TimeSpan = z
  .object({
    earliest: IsoMoment.nullable(),
    latest: IsoMoment.nullable(),
    precision: TimePrecision,
    basis: TimeBasis,
    approximate: z.boolean(),
    edtf: z.string().nullable(),
    evidence: Evidence.nullable(),
  })
  .refine((span) => span.earliest === null || span.latest === null || dayOf(span.earliest) <= dayOf(span.latest), {
    error: "earliest must not be after latest",
    path: ["latest"],
  })
  .refine(
    (span) =>
      span.evidence !== null || span.basis === "bounded" || span.basis === "unknown" || span.basis === "inherited",
    {
      error: "a stated or relative time needs its words",
      path: ["evidence"],
    },
  )
  .meta({
    id: "TimeSpan",
    description: "When something was: an inclusive interval with its precision, its basis and its words.",
  });
export type TimeSpan = z.infer<typeof TimeSpan>;

function dayOf(moment: string): number {
  return Date.parse(`${moment.startsWith("-") ? `-00${moment.slice(1, 11)}` : moment.slice(0, 10)}T00:00:00Z`);
}
