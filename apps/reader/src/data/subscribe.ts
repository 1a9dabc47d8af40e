import type { Source } from "@dateline/core";
import { pipeline, store } from "./dateline.ts";

/** Subscribes to the feed at an address, or to the one that the page there names; throws typed errors where there is none. */
export async function subscribe(
  address: string,
): Promise<{ source: Source; outcome: "added" | "updated" | "unchanged" }> {
  const { createPoliteFetcher, subscribe: toFeed } = await pipeline();
  const fetcher = createPoliteFetcher({ now: () => new Date(), delayMs: 0 });
  return toFeed(await store(), fetcher, { url: address, everySeconds: null });
}
