import type { EventView } from "../generated/index.ts";
import type { RequestOptions } from "../http/index.ts";
import type { ListRequest, PageList } from "../list/index.ts";
import type { Api } from "./api.ts";
import { pathOf } from "./path-of.ts";

export interface Events {
  /** Events, newest first. */
  list(request?: ListRequest, options?: RequestOptions): PageList<EventView>;
  /** An event with every report of it; throws `DatelineApiError` with `NOT_FOUND`. */
  get(id: string, options?: RequestOptions): Promise<EventView>;
}

/** The events of a server. */
export function events(api: Api): Events {
  return {
    list: (request, options) => api.list("/events", request, options),
    get: async (id, options) => api.get(pathOf("/events", id), {}, options),
  };
}
