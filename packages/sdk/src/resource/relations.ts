import type { RelationSummary, RelationView } from "../generated/index.ts";
import type { RequestOptions } from "../http/index.ts";
import type { ListRequest, PageList } from "../list/index.ts";
import type { Api } from "./api.ts";
import { pathOf } from "./path-of.ts";

export interface Relations {
  /** Pairs of actors, or of countries, that did something to each other, those with most events first. */
  list(
    request?: Omit<ListRequest, "query"> & { between?: "actors" | "countries" },
    options?: RequestOptions,
  ): PageList<RelationSummary>;
  /**
   * What two sides did to each other over time; a side is an actor's id or a country code such as `MLI`. Throws
   * `DatelineApiError` with `NOT_FOUND`.
   */
  get(a: string, b: string, options?: RequestOptions): Promise<RelationView>;
}

/** The relations of a server. */
export function relations(api: Api): Relations {
  return {
    list: (request, options) => api.list("/relations", request, options),
    get: async (a, b, options) => api.get(pathOf(pathOf("/relations", a), b), {}, options),
  };
}
