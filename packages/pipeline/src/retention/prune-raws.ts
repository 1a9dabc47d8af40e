import type { Store } from "@dateline/core";
import type { RawRetention } from "./raw-retention.ts";

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/**
 * Drops the kept bytes of pages that are older than they are to be kept, and those that no article was made from, and gives
 * the space back. Answers how many pages went, how many bytes they took in the database, and how many bytes the database gave
 * back to the disk; `rewrite` allows to write it anew for that. Articles stay, but cannot be extracted again.
 */
export async function pruneRaws(
  store: Store,
  retention: RawRetention,
  now: Date,
  rewrite: boolean,
): Promise<{ pages: number; bytes: number; givenBack: number }> {
  const moment = (ago: number) => new Date(now.getTime() - ago).toISOString();
  // The bytes of a page are saved a moment before the article that is made from them.
  const unusedBefore = moment(hourMs);
  const dropped = await store.dropRaws({ before: limitOf(retention, moment), unusedBefore });
  const { bytes: givenBack } = await store.reclaimSpace({ rewrite });
  return { ...dropped, givenBack };
}

function limitOf(retention: RawRetention, moment: (ago: number) => string): string | null {
  if (retention === "all") return null;
  return moment(retention === "none" ? 0 : retention.days * dayMs);
}
