export { FeedHealth } from "./feed-health.ts";
export { Source, sourceId } from "./source.ts";
