export type { FeedItem } from "./feed-item.ts";
export { type FoundFeed, findFeeds } from "./find-feeds.ts";
export { readOpml, type Subscription, writeOpml } from "./opml.ts";
export { readFeed } from "./read-feed.ts";
export { readPageLine } from "./read-page-line.ts";
export { type PageLine, readPageLines } from "./read-page-lines.ts";
export { readSitemap, type SitemapEntry, type SitemapLink } from "./read-sitemap.ts";
