import type { ActorMention, ActorSummary, ActorView } from "../generated/index.ts";
import type { RequestOptions } from "../http/index.ts";
import type { ListRequest, PageList } from "../list/index.ts";
import type { Api } from "./api.ts";
import { pathOf } from "./path-of.ts";

export interface Actors {
  /** Actors, those with most events first. */
  list(request?: ListRequest, options?: RequestOptions): PageList<ActorSummary>;
  /** An actor with its events, articles, names and relations; throws `DatelineApiError` with `NOT_FOUND`. */
  get(id: string, options?: RequestOptions): Promise<ActorView>;
  /** Where articles mean the actor, the newest articles first; pronouns are left out. */
  mentions(id: string, request?: Omit<ListRequest, "query">, options?: RequestOptions): PageList<ActorMention>;
}

/** The actors of a server. */
export function actors(api: Api): Actors {
  return {
    list: (request, options) => api.list("/actors", request, options),
    get: async (id, options) => api.get(pathOf("/actors", id), {}, options),
    mentions: (id, request, options) => api.list(`${pathOf("/actors", id)}/mentions`, request, options),
  };
}
