import type { StorySummary, StoryView } from "../generated/index.ts";
import type { RequestOptions } from "../http/index.ts";
import type { ListRequest, PageList } from "../list/index.ts";
import type { Api } from "./api.ts";
import { pathOf } from "./path-of.ts";

export interface Stories {
  /** Stories of two or more articles, the one with the newest article first. */
  list(request?: Omit<ListRequest, "query">, options?: RequestOptions): PageList<StorySummary>;
  /** A story by its id or by that of any of its articles; throws `DatelineApiError` with `NOT_FOUND`. */
  get(id: string, options?: RequestOptions): Promise<StoryView>;
}

/** The stories of a server. */
export function stories(api: Api): Stories {
  return {
    list: (request, options) => api.list("/stories", request, options),
    get: async (id, options) => api.get(pathOf("/stories", id), {}, options),
  };
}
