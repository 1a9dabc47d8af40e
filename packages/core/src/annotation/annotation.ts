import { z } from "zod";
import { EventMention } from "../event/event-mention.ts";
import { idSchema } from "../id/index.ts";
import { Mention } from "../mention/index.ts";
import { Quote } from "../quote/index.ts";
import { StageStamp } from "../stage/stage-stamp.ts";
import { TimeExpression } from "../time/index.ts";
import { Sentence } from "./sentence.ts";

/** A trigger that was seen and not coded, with the reason: kept for debugging and for reports of missing events. */
export const Abstention = z
  .object({ start: z.int().nonnegative(), end: z.int().positive(), entry: z.string(), reason: z.string() })
  .meta({ id: "Abstention" });
export type Abstention = z.infer<typeof Abstention>;

/** All that was found in one article, as spans into its text. `status` says when the language has no engine. */
export const Annotation = z
  .object({
    articleId: idSchema("article"),
    stamp: StageStamp,
    status: z.enum(["annotated", "no-engine-for-language"]),
    language: z.string().nullable(),
    sentences: z.array(Sentence),
    mentions: z.array(Mention),
    times: z.array(TimeExpression),
    quotes: z.array(Quote),
    eventMentions: z.array(EventMention),
    abstentions: z.array(Abstention),
  })
  .meta({ id: "Annotation", description: "All that was found in one article, as spans into its text." });
export type Annotation = z.infer<typeof Annotation>;
