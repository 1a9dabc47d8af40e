import { z } from "zod";
import { idSchema, makeId } from "../id/index.ts";
import { FeedHealth } from "./feed-health.ts";

/** A subscription: a feed or news sitemap that is fetched again and again. The id is made from its first address. */
export const Source = z
  .object({
    id: idSchema("source"),
    /** The address it is fetched from now; a permanent redirect changes it. */
    feed: z.string().min(1),
    title: z.string().min(1).nullable(),
    /** The address of the site it belongs to. */
    site: z.string().min(1).nullable(),
    /** The names of the folders a person keeps it in, outermost first. */
    folders: z.array(z.string().min(1)),
    /** Seconds between two fetches as a person set them, null where Dateline chooses. */
    everySeconds: z.int().positive().nullable(),
    addedAt: z.iso.datetime(),
    health: FeedHealth,
  })
  .meta({ id: "Source", description: "A subscription to a feed, with its health." });
export type Source = z.infer<typeof Source>;

/** The id of the subscription that began with this address. */
export function sourceId(feed: string): `source_${string}` {
  return makeId("source", [feed]);
}
