import type { ArticleSummary, ArticleView } from "../generated/index.ts";
import type { RequestOptions } from "../http/index.ts";
import type { ListRequest, PageList } from "../list/index.ts";
import type { Api } from "./api.ts";
import { pathOf } from "./path-of.ts";

/** A page to take in: its address, its content, or both. With an address alone the server fetches the page. */
export type NewArticle = { url: string; content?: string | null } & NewArticleFacts;
export type NewArticleContent = { url?: string | null; content: string } & NewArticleFacts;

/** What is known of a page that it does not say itself. */
export interface NewArticleFacts {
  /** Such as `text/html` or `text/plain`; told from the content where not given. */
  contentType?: string | null;
  /** The day of publication (`2023-02-08`), for a page that has none. */
  published?: string | null;
  /** ISO 639 code of its language; detected where not given. */
  language?: string | null;
}

/** What became of a page that was handed in; one that was there before is `unchanged`. */
export interface AddedArticle {
  id: string;
  outcome: "added" | "updated" | "unchanged";
}

export interface Articles {
  /** Articles, newest first. */
  list(request?: ListRequest, options?: RequestOptions): PageList<ArticleSummary>;
  /** An article with its text, cast, events and quotes; throws `DatelineApiError` with `NOT_FOUND`. */
  get(id: string, options?: RequestOptions): Promise<ArticleView>;
  /** Takes a page in. It is never sent twice by itself; handing in the same page again changes nothing. */
  add(page: NewArticle | NewArticleContent, options?: RequestOptions): Promise<AddedArticle>;
}

/** The articles of a server. */
export function articles(api: Api): Articles {
  return {
    list: (request, options) => api.list("/articles", request, options),
    get: async (id, options) => api.get(pathOf("/articles", id), {}, options),
    add: (page, options) => api.post("/articles", page, options),
  };
}
