import { z } from "zod";
import { Event } from "../event/index.ts";
import { Story } from "../story/index.ts";
import { ArticleSummary } from "./article-summary.ts";

/**
 * A story as a list shows it: its articles, earliest first, at most 12. `reports` counts them with copies of one text
 * counted once, `shared` the events that two or more of those reports tell, `contradicted` the events on which they differ.
 */
export const StorySummary = z
  .object({
    story: Story,
    articles: z.array(ArticleSummary).min(1),
    reports: z.int().positive(),
    shared: z.int().nonnegative(),
    contradicted: z.int().nonnegative(),
  })
  .meta({ id: "StorySummary", description: "A story as a list shows it." });
export type StorySummary = z.infer<typeof StorySummary>;

/** A story with all its articles and its events, newest first: those that several reports share, and those of one alone. */
export const StoryView = StorySummary.extend({ sharedEvents: z.array(Event), singleEvents: z.array(Event) }).meta({
  id: "StoryView",
  description: "Articles about the same happening, with the events they share and where they differ.",
});
export type StoryView = z.infer<typeof StoryView>;
