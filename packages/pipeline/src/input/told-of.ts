import type { Page } from "@dateline/core";
import type { FeedEntry } from "./feed-entries.ts";

/** What a feed says of an entry, as the page that it links to may not say it itself. */
export function toldOf({ published, language }: FeedEntry): NonNullable<Page["told"]> {
  return {
    ...(published ? { published: { ...published, source: "feed" as const, words: null } } : {}),
    ...(language === null ? {} : { language }),
  };
}
