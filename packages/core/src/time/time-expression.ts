import { z } from "zod";
import { Evidence } from "../evidence/index.ts";
import { idSchema } from "../id/index.ts";
import { TimeSpan } from "./time-span.ts";

/**
 * Words of an article that say when, how long or how often. `value` is the normalised value in TIMEX3 style over ISO
 * 8601 (`2022-01-31`, `2023-W05`, `P10Y`, `PAST_REF`, `XXXX-WXX-1`); `span` is the interval it means, null for
 * durations, sets and what cannot be anchored; `relativeTo` says what it was resolved against.
 */
export const TimeExpression = z
  .object({
    id: idSchema("time"),
    evidence: Evidence,
    kind: z.enum(["date", "time", "duration", "set"]),
    value: z.string().min(1),
    modifier: z.enum(["before", "after", "start", "mid", "end", "approximate", "less-than", "more-than"]).nullable(),
    span: TimeSpan.nullable(),
    relativeTo: z.enum(["publication", "text", "none"]),
  })
  .meta({
    id: "TimeExpression",
    description: "Words that say when, how long or how often, with their normalised value.",
  });
export type TimeExpression = z.infer<typeof TimeExpression>;
