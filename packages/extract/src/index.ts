export { canonicalUrl } from "./address/index.ts";
export { maximumBytes } from "./decode/index.ts";
export { extractor } from "./extractor.ts";
export {
  type FeedItem,
  type FoundFeed,
  findFeeds,
  type PageLine,
  readFeed,
  readOpml,
  readPageLine,
  readPageLines,
  readSitemap,
  type SitemapEntry,
  type SitemapLink,
  type Subscription,
  writeOpml,
} from "./feed/index.ts";
export { findNextPage, joinPages } from "./parts/index.ts";
