import { OptionsError } from "./error/index.ts";
import type { SearchResult } from "./generated/index.ts";
import { apiAddress, type FetchLike, type RequestOptions } from "./http/index.ts";
import type { ListRequest } from "./list/index.ts";
import {
  type Actors,
  type Articles,
  actors,
  articles,
  type Corrections,
  corrections,
  createApi,
  type Events,
  events,
  type Health,
  type Relations,
  relations,
  type Sources,
  type Stories,
  sources,
  stories,
} from "./resource/index.ts";

/** How a client is made; only `baseUrl` is needed. */
export interface ClientOptions {
  /** The address the reader is served at, such as `http://localhost:4680`. */
  baseUrl: string;
  /** The fetch to use instead of the runtime's own. */
  fetch?: FetchLike;
  /** Milliseconds one attempt may take; 30,000 where not given. */
  timeoutMs?: number;
  /** How often a GET is tried again; 2 where not given. */
  retries?: number;
  /** Headers sent with every call. */
  headers?: Readonly<Record<string, string>>;
}

/** A client of one Dateline server. */
export interface DatelineClient {
  articles: Articles;
  actors: Actors;
  events: Events;
  stories: Stories;
  relations: Relations;
  corrections: Corrections;
  sources: Sources;
  /** Articles, events and actors that fit a query in Dateline's query language. */
  search(query: string, request?: Omit<ListRequest, "query">, options?: RequestOptions): Promise<SearchResult>;
  /** Whether the server's database answers, and how much it holds. */
  health(options?: RequestOptions): Promise<Health>;
}

/** Makes a client; throws `OptionsError` where its options cannot work. Nothing is sent yet. */
export function createClient(options: ClientOptions): DatelineClient {
  const { timeoutMs = 30_000, retries = 2, headers = {}, fetch = globalThis.fetch } = options;
  checkCount("timeoutMs", timeoutMs, 1);
  checkCount("retries", retries, 0);
  const api = createApi(apiAddress(options.baseUrl), {
    fetch: (url, init) => fetch(url, init),
    timeoutMs,
    retries,
    headers,
  });
  return {
    articles: articles(api),
    actors: actors(api),
    events: events(api),
    stories: stories(api),
    relations: relations(api),
    corrections: corrections(api),
    sources: sources(api),
    search: (query, request = {}, callOptions) =>
      api.get("/search", { query, limit: request.limit, cursor: request.cursor }, callOptions),
    health: (callOptions) => api.get("/health", {}, callOptions),
  };
}

function checkCount(name: string, value: number, least: number): void {
  if (Number.isSafeInteger(value) && value >= least) return;
  throw new OptionsError({
    what: `${name} must be a whole number of ${least} or more`,
    where: `${name} ${value}`,
    next: "Leave it out for the usual value.",
  });
}
