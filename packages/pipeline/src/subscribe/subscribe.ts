import { AddressRefusedError, type Source, type Store } from "@dateline/core";
import type { PoliteFetcher } from "../fetch/index.ts";
import { discoverFeed } from "./discover-feed.ts";

/** What a subscription came to, and the other feeds that the page names. */
export interface Subscribed {
  source: Source;
  outcome: "added" | "updated" | "unchanged";
  others: string[];
}

/** Subscribes to the feed at an address, or to the one that the page there names; see `discoverFeed` for errors. */
export async function subscribe(
  store: Store,
  fetcher: PoliteFetcher,
  request: { url: string; everySeconds: number | null; signal?: AbortSignal },
): Promise<Subscribed> {
  const { others, ...found } = await discoverFeed(fetcher, feedAddress(request.url), request.signal);
  const saved = await store.saveSource({ ...found, folders: [], everySeconds: request.everySeconds });
  return { ...saved, others };
}

/** An address as it is stored: `example.org/feed` and `feed://example.org/feed` are taken for what they mean. */
export function feedAddress(written: string): string {
  const trimmed = written.trim().replace(/^feed:(?:\/\/)?/i, "");
  const whole =
    /^[a-z][a-z0-9+.-]*:/i.test(trimmed) && !/^[^/:]+:\d+(?:\/|$)/.test(trimmed) ? trimmed : `https://${trimmed}`;
  const url = URL.canParse(whole) ? new URL(whole) : null;
  if (url?.protocol === "http:" || url?.protocol === "https:") {
    url.hash = "";
    return url.href;
  }
  throw new AddressRefusedError({
    what: "Only http and https addresses can be subscribed to",
    where: written.slice(0, 200),
    next: "Check the address.",
  });
}
