import { z } from "zod";
import { Evidence } from "../evidence/index.ts";
import { idSchema } from "../id/index.ts";
import { EventContext, EventType, eventScore, isModeOf } from "../ontology/index.ts";
import { Place } from "../place/index.ts";
import { TimeSpan } from "../time/index.ts";
import { Attribution } from "./attribution.ts";
import { Confidence } from "./confidence.ts";
import { Explanation } from "./explanation.ts";
import { Modality, Polarity } from "./modality.ts";

/** An actor's part in an event, with the words that say so. `name` is the actor's name when the event was merged. */
export const Participant = z
  .object({ actorId: idSchema("actor"), name: z.string().min(1), evidence: z.array(Evidence).min(1) })
  .meta({ id: "Participant" });
export type Participant = z.infer<typeof Participant>;

/** One report of an event: the sentence, the trigger in it, and the event mention it comes from. */
export const EventReport = z
  .object({
    claimId: idSchema("claim"),
    articleId: idSchema("article"),
    sentence: Evidence,
    trigger: Evidence,
    attribution: Attribution.nullable(),
    explanation: Explanation,
  })
  .meta({ id: "EventReport", description: "One report of an event, with its sentence." });
export type EventReport = z.infer<typeof EventReport>;

/** A slot on which the reports differ, with each value and the words for it. */
export const Contradiction = z
  .object({
    slot: z.enum(["time", "place", "source", "target", "number", "mode"]),
    what: z.string().nullable(),
    values: z.array(z.object({ value: z.string().min(1), evidence: z.array(Evidence).min(1) })).min(2),
  })
  .meta({ id: "Contradiction" });
export type Contradiction = z.infer<typeof Contradiction>;

/**
 * Who did what to whom, where and when: one event with every report of it. `score` runs from -10 (conflict) to +10
 * (cooperation) and is that of the type and mode. `status` is what people have said of it.
 */
export const Event = z
  .object({
    id: idSchema("event"),
    type: EventType,
    mode: z.string().nullable(),
    contexts: z.array(EventContext),
    score: z.number().min(-10).max(10),
    sources: z.array(Participant),
    targets: z.array(Participant),
    place: z.object({ place: Place, evidence: z.array(Evidence).min(1) }).nullable(),
    time: TimeSpan,
    modality: Modality,
    polarity: Polarity,
    attribution: Attribution.nullable(),
    evidence: z.array(EventReport).min(1),
    contradictions: z.array(Contradiction),
    confidence: Confidence,
    status: z.enum(["detected", "confirmed", "rejected", "edited"]),
  })
  .refine((event) => isModeOf(event.type, event.mode), { error: "the mode is not one of the type's", path: ["mode"] })
  .refine((event) => !isModeOf(event.type, event.mode) || event.score === eventScore(event.type, event.mode), {
    error: "the score is not that of the type and mode",
    path: ["score"],
  })
  .refine((event) => event.sources.length + event.targets.length > 0, {
    error: "an event needs someone in it",
    path: ["sources"],
  })
  .meta({ id: "Event", description: "Who did what to whom, where and when: one event with every report of it." });
export type Event = z.infer<typeof Event>;
