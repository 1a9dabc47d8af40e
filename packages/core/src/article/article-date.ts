import { z } from "zod";
import { IsoMoment } from "../time/index.ts";

/** When an article was published or changed, how fine that is known, and who says so. Never the day of the run. */
export const ArticleDate = z
  .object({
    value: IsoMoment,
    precision: z.enum(["second", "minute", "day"]),
    source: z.enum([
      "user",
      "json-ld",
      "open-graph",
      "microdata",
      "meta",
      "time-element",
      "visible",
      "url",
      "feed",
      "http",
    ]),
    words: z.string().nullable(),
  })
  .meta({ id: "ArticleDate", description: "When an article was published or changed, and who says so." });
export type ArticleDate = z.infer<typeof ArticleDate>;
