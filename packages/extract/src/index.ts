export { canonicalUrl } from "./address/index.ts";
export { maximumBytes } from "./decode/index.ts";
export { extractor } from "./extractor.ts";
export {
  type FeedItem,
  type FoundFeed,
  findFeeds,
  readFeed,
  readOpml,
  readPageLines,
  readSitemap,
  type SitemapEntry,
  type Subscription,
  writeOpml,
} from "./feed/index.ts";
