export { type ClientOptions, createClient, type DatelineClient } from "./create-client.ts";
export * from "./error/index.ts";
export type * from "./generated/index.ts";
export type { FetchAnswer, FetchLike, RequestOptions } from "./http/index.ts";
export type { ListRequest, PageList, PageOf } from "./list/index.ts";
export type {
  Actors,
  AddedArticle,
  Articles,
  Corrections,
  Events,
  Health,
  NewArticle,
  NewArticleContent,
  NewArticleFacts,
  NewCorrection,
  NewSource,
  Relations,
  Sources,
  Stories,
} from "./resource/index.ts";
