export { ActorMention } from "./actor-mention.ts";
export { ActorSummary, ActorView } from "./actor-view.ts";
export { ArticleSummary } from "./article-summary.ts";
export { ArticleView, CastMember } from "./article-view.ts";
export { EventView } from "./event-view.ts";
export { type PageOf, pageOf } from "./page-of.ts";
export { RelationSide, RelationSummary, RelationView } from "./relation-view.ts";
export { ArticleHit, SearchResult } from "./search-result.ts";
export { StorySummary, StoryView } from "./story-view.ts";
