import { z } from "zod";
import { Actor } from "../actor/index.ts";
import { Event } from "../event/index.ts";
import { Relation } from "../relation/index.ts";
import { ArticleSummary } from "./article-summary.ts";

/** An actor as a list shows it. */
export const ActorSummary = z
  .object({
    actor: Actor,
    articles: z.int().nonnegative(),
    events: z.int().nonnegative(),
    mentions: z.int().nonnegative(),
  })
  .meta({ id: "ActorSummary", description: "An actor as a list shows it." });
export type ActorSummary = z.infer<typeof ActorSummary>;

/** An actor with its latest events, the articles it is in, the names used for it and its relations. */
export const ActorView = ActorSummary.extend({
  recentEvents: z.array(Event),
  inArticles: z.array(ArticleSummary),
  namesSeen: z.array(z.object({ text: z.string(), count: z.int().positive() })),
  relations: z.array(z.object({ relation: Relation, other: Actor })),
}).meta({ id: "ActorView", description: "An actor with its events, articles, names and relations." });
export type ActorView = z.infer<typeof ActorView>;
