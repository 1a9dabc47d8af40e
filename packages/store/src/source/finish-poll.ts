import type { PolledSource, Source } from "@dateline/core";
import type { Session } from "../session/index.ts";
import { hostOf } from "./save-source.ts";
import { sourceOf } from "./source-row.ts";

const kept = 20;

/**
 * Writes what a fetch came to and gives the claim back; null where it was lost. A feed that has moved to the address of
 * another subscription is dead from then on, since that one brings the same items.
 */
export async function finishPoll(
  { db }: Session,
  sourceId: string,
  owner: string,
  { feed, title, validators, recent, health }: PolledSource,
): Promise<Source | null> {
  const other = await db
    .selectFrom("sources")
    .select("id")
    .where("feed", "=", feed)
    .where("id", "<>", sourceId)
    .executeTakeFirst();
  const moved = {
    status: "dead",
    next_due: null,
    last_error: JSON.stringify({
      at: health.lastAttempt,
      code: "SOURCE_MOVED",
      message: `It has moved to ${feed}, which is subscribed already`,
    }),
  };
  const row = await db
    .updateTable("sources")
    .set({
      title,
      etag: validators.etag,
      last_modified: validators.lastModified,
      recent: recent
        .slice(-kept)
        .map((failed) => (failed ? "1" : "0"))
        .join(""),
      status: health.status,
      last_attempt: health.lastAttempt,
      last_success: health.lastSuccess,
      last_error: health.lastError === null ? null : JSON.stringify(health.lastError),
      failures: health.failures,
      failing_since: health.failingSince,
      next_due: health.nextDue,
      claimed_by: null,
      claimed_until: null,
      ...(other ? moved : { feed, host: hostOf(feed) }),
    })
    .where("id", "=", sourceId)
    .where("claimed_by", "=", owner)
    .returningAll()
    .executeTakeFirst();
  return row ? sourceOf(row) : null;
}
