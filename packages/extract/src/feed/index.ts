export type { FeedItem } from "./feed-item.ts";
export { type FoundFeed, findFeeds } from "./find-feeds.ts";
export { readOpml, type Subscription, writeOpml } from "./opml.ts";
export { readFeed } from "./read-feed.ts";
export { readPageLines } from "./read-page-lines.ts";
export { readSitemap, type SitemapEntry } from "./read-sitemap.ts";
