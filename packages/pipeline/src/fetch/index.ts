export { defaultFetchLimits, type FetchLimits } from "./fetch-limits.ts";
export { fetchUrl } from "./fetch-url.ts";
export { createHostGate, type GateClock, type HostGate } from "./host-gate.ts";
export { isPublicAddress } from "./is-public-address.ts";
