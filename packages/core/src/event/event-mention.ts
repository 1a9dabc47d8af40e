import { z } from "zod";
import { Evidence } from "../evidence/index.ts";
import { idSchema } from "../id/index.ts";
import { EventContext, EventType, isModeOf } from "../ontology/index.ts";
import { TimeSpan } from "../time/index.ts";
import { Attribution } from "./attribution.ts";
import { Confidence } from "./confidence.ts";
import { Explanation } from "./explanation.ts";
import { Modality, Polarity } from "./modality.ts";

/** One filler of a role in one sentence: the mention and its words. */
export const RoleFiller = z.object({ mentionId: idSchema("mention"), evidence: Evidence }).meta({ id: "RoleFiller" });
export type RoleFiller = z.infer<typeof RoleFiller>;

/** An event as one sentence tells it. Several event mentions, of one or more articles, make an Event. */
export const EventMention = z
  .object({
    id: idSchema("claim"),
    articleId: idSchema("article"),
    type: EventType,
    mode: z.string().nullable(),
    contexts: z.array(EventContext),
    trigger: Evidence,
    sentence: Evidence,
    sources: z.array(RoleFiller),
    targets: z.array(RoleFiller),
    place: RoleFiller.nullable(),
    time: TimeSpan,
    modality: Modality,
    polarity: Polarity,
    attribution: Attribution.nullable(),
    /** Figures the sentence gives for the event, such as deaths, as words and as a number. */
    numbers: z.array(z.object({ what: z.string(), value: z.number(), evidence: Evidence })),
    confidence: Confidence,
    explanation: Explanation,
  })
  .refine((event) => isModeOf(event.type, event.mode), { error: "the mode is not one of the type's", path: ["mode"] })
  .refine((event) => event.sources.length + event.targets.length > 0, {
    error: "an event needs someone in it",
    path: ["sources"],
  })
  .refine((event) => event.trigger.start >= event.sentence.start && event.trigger.end <= event.sentence.end, {
    error: "the trigger must be inside the sentence",
    path: ["trigger"],
  })
  .meta({ id: "EventMention", description: "An event as one sentence tells it." });
export type EventMention = z.infer<typeof EventMention>;
