import type { Store } from "@dateline/core";
import type { RawRetention } from "./raw-retention.ts";

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/**
 * Drops the kept bytes of pages that are older than they are to be kept, and those that no article was made from. Answers how
 * many pages went, and how many bytes they took in the database. Articles stay, but cannot be extracted again.
 */
export async function pruneRaws(
  store: Store,
  retention: RawRetention,
  now: Date,
): Promise<{ pages: number; bytes: number }> {
  const moment = (ago: number) => new Date(now.getTime() - ago).toISOString();
  // The bytes of a page are saved a moment before the article that is made from them.
  const unusedBefore = moment(hourMs);
  if (retention === "all") return store.dropRaws({ before: null, unusedBefore });
  return store.dropRaws({ before: moment(retention === "none" ? 0 : retention.days * dayMs), unusedBefore });
}
