import { z } from "zod";
import { Actor } from "../actor/index.ts";
import { CountryCode } from "../place/index.ts";
import { RelationDirection } from "../relation/index.ts";
import { EventView } from "./event-view.ts";

/** One side of a relation: an actor, or all actors of a country. `key` is the actor's id or the country's code. */
export const RelationSide = z
  .object({ key: z.string().min(1), name: z.string().min(1), actor: Actor.nullable(), country: CountryCode.nullable() })
  .meta({ id: "RelationSide", description: "An actor, or all actors of a country." });
export type RelationSide = z.infer<typeof RelationSide>;

/** What two sides did to each other, counted; only what is told as having happened counts. */
export const RelationSummary = z
  .object({ a: RelationSide, b: RelationSide, aToB: RelationDirection, bToA: RelationDirection })
  .meta({ id: "RelationSummary", description: "What two sides did to each other, counted." });
export type RelationSummary = z.infer<typeof RelationSummary>;

/**
 * What two sides did to each other by month of the event, null for events without a month, and the newest of the events
 * themselves with what is only planned, demanded or denied. `total` counts those events.
 */
export const RelationView = RelationSummary.extend({
  months: z.array(z.object({ month: z.string().nullable(), aToB: RelationDirection, bToA: RelationDirection })),
  events: z.array(EventView),
  total: z.int().nonnegative(),
}).meta({ id: "RelationView", description: "What two sides did to each other over time, with the events." });
export type RelationView = z.infer<typeof RelationView>;
