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
export { type Events, events } from "./events.ts";
export type { Health } from "./health.ts";
