export { defaultFetchLimits, type FetchLimits } from "./fetch-limits.ts";
export { fetchUrl } from "./fetch-url.ts";
export { isPublicAddress } from "./is-public-address.ts";
