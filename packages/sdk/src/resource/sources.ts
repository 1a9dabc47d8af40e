import type { Source } from "../generated/index.ts";
import type { RequestOptions } from "../http/index.ts";
import type { Api } from "./api.ts";
import { pathOf } from "./path-of.ts";

/** The address of a feed to subscribe to, or of a page that names one. */
export interface NewSource {
  feed: string;
}

export interface Sources {
  /** All subscriptions with how they have been doing, by title. */
  list(options?: RequestOptions): Promise<Source[]>;
  /** Subscribes to a feed; one that is there already stays as it is. It is never sent twice by itself. */
  add(source: NewSource, options?: RequestOptions): Promise<Source>;
  /** Ends a subscription; its articles stay. Throws `DatelineApiError` with `NOT_FOUND`. */
  remove(id: string, options?: RequestOptions): Promise<void>;
}

/** The subscriptions of a server. */
export function sources(api: Api): Sources {
  return {
    list: async (options) => (await api.get<{ items: Source[] }>("/sources", {}, options)).items,
    add: (source, options) => api.post("/sources", source, options),
    remove: async (id, options) => {
      await api.remove(pathOf("/sources", id), options);
    },
  };
}
