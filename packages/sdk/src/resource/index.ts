export { type Actors, actors } from "./actors.ts";
export { type Api, createApi } from "./api.ts";
export {
  type AddedArticle,
  type Articles,
  articles,
  type NewArticle,
  type NewArticleContent,
  type NewArticleFacts,
} from "./articles.ts";
export { type Corrections, corrections, type NewCorrection } from "./corrections.ts";
export { type Events, events } from "./events.ts";
export type { Health } from "./health.ts";
export { type Relations, relations } from "./relations.ts";
export { type NewSource, type Sources, sources } from "./sources.ts";
export { type Stories, stories } from "./stories.ts";
