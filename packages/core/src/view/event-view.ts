import { z } from "zod";
import { Actor } from "../actor/index.ts";
import { Correction } from "../correction/index.ts";
import { Event } from "../event/index.ts";
import { ArticleSummary } from "./article-summary.ts";

/** An event with its actors, the articles that report it, and what people have said of it. */
export const EventView = z
  .object({ event: Event, actors: z.array(Actor), articles: z.array(ArticleSummary), corrections: z.array(Correction) })
  .meta({ id: "EventView", description: "An event with its actors, articles and corrections." });
export type EventView = z.infer<typeof EventView>;
