export { isOffline } from "./explain-failure.ts";
export { defaultFetchLimits, type FetchLimits } from "./fetch-limits.ts";
export { type FetchAnswer, type FetchOptions, fetchResource } from "./fetch-resource.ts";
export { fetchUrl } from "./fetch-url.ts";
export { createHostGate, type GateClock, type HostGate } from "./host-gate.ts";
export { isPublicAddress } from "./is-public-address.ts";
export { pageOf } from "./page-of.ts";
export { createPoliteFetcher, type PoliteFetcher, type PoliteFetcherOptions } from "./polite-fetcher.ts";
export type { ProxySettings } from "./proxy-settings.ts";
