import { z } from "zod";

/** How a subscription has been doing. Moments are ISO 8601 in UTC. */
export const FeedHealth = z
  .object({
    /** `new`: never fetched; `ok`: the last fetch went well; `failing`: it did not; `dead`: given up, no more fetches. */
    status: z.enum(["new", "ok", "failing", "dead"]),
    lastAttempt: z.iso.datetime().nullable(),
    lastSuccess: z.iso.datetime().nullable(),
    /** The last failure, kept after a success too; `code` is that of a typed error. */
    lastError: z.object({ at: z.iso.datetime(), code: z.string().min(1), message: z.string().min(1) }).nullable(),
    /** Failures in a row, and since when; 0 and null after a success. */
    failures: z.int().nonnegative(),
    failingSince: z.iso.datetime().nullable(),
    /** The share of failures among the last 20 fetches, null before the first. */
    errorRate: z.number().min(0).max(1).nullable(),
    /** When it is to be fetched next, null where it is dead. */
    nextDue: z.iso.datetime().nullable(),
    /** How many of its items were read, and how many articles they brought that were not there before. */
    itemsSeen: z.int().nonnegative(),
    articlesAdded: z.int().nonnegative(),
  })
  .meta({ id: "FeedHealth", description: "How a subscription has been doing." });
export type FeedHealth = z.infer<typeof FeedHealth>;
