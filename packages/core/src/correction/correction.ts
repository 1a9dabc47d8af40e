import { z } from "zod";
import { Modality, Polarity } from "../event/modality.ts";
import { idSchema } from "../id/index.ts";
import { EventType } from "../ontology/index.ts";

/** The slots of an event that a person may set; what is left out stays as it was found. */
export const EventEdit = z
  .object({
    type: EventType,
    mode: z.string().nullable(),
    modality: Modality,
    polarity: Polarity,
    earliest: z.string().nullable(),
    latest: z.string().nullable(),
    sources: z.array(idSchema("actor")),
    targets: z.array(idSchema("actor")),
    place: z.string().nullable(),
  })
  .partial()
  .meta({ id: "EventEdit" });
export type EventEdit = z.infer<typeof EventEdit>;

/** What a person changes. Events are named by the claims they hold, so that a change outlives re-extraction. */
export const CorrectionAction = z
  .discriminatedUnion("action", [
    z.object({
      action: z.literal("confirm-event"),
      eventId: idSchema("event"),
      claimIds: z.array(idSchema("claim")).min(1),
    }),
    z.object({
      action: z.literal("reject-event"),
      eventId: idSchema("event"),
      claimIds: z.array(idSchema("claim")).min(1),
    }),
    z.object({
      action: z.literal("edit-event"),
      eventId: idSchema("event"),
      claimIds: z.array(idSchema("claim")).min(1),
      edit: EventEdit,
    }),
    z.object({ action: z.literal("rename-actor"), actorId: idSchema("actor"), name: z.string().min(1) }),
    z.object({ action: z.literal("merge-actors"), actorId: idSchema("actor"), into: idSchema("actor") }),
    z.object({
      action: z.literal("split-actor"),
      actorId: idSchema("actor"),
      mentionIds: z.array(idSchema("mention")).min(1),
      name: z.string().min(1),
    }),
    z.object({ action: z.literal("undo"), correctionId: idSchema("correction") }),
  ])
  .meta({ id: "CorrectionAction" });
export type CorrectionAction = z.infer<typeof CorrectionAction>;

/** A person's correction, stored as a fact of its own and never overwritten. */
export const Correction = z
  .object({
    id: idSchema("correction"),
    author: z.string().min(1),
    at: z.iso.datetime(),
    note: z.string().nullable(),
    change: CorrectionAction,
  })
  .meta({ id: "Correction", description: "A person's correction, stored as a fact of its own." });
export type Correction = z.infer<typeof Correction>;
