export { type DiscoveredFeed, discoverFeed } from "./discover-feed.ts";
export { exportOpml, type ImportResult, importOpml } from "./opml.ts";
export { feedAddress, type Subscribed, subscribe } from "./subscribe.ts";
export { type WatchContext, type WatchOptions, type WatchResult, watch } from "./watch.ts";
export type { PollResult, WatchReport } from "./watch-report.ts";
