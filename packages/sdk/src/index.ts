export { type ClientOptions, createClient, type DatelineClient } from "./create-client.ts";
export * from "./error/index.ts";
export type * from "./generated/index.ts";
export type { FetchAnswer, FetchLike, RequestOptions } from "./http/index.ts";
export type { ListRequest, PageList, PageOf } from "./list/index.ts";
export type {
  Actors,
  AddedArticle,
  Articles,
  Events,
  Health,
  NewArticle,
  NewArticleContent,
  NewArticleFacts,
} from "./resource/index.ts";
