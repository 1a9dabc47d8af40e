export { apiAddress, withParameters } from "./build-url.ts";
export type { FetchAnswer, FetchLike } from "./fetch-like.ts";
export type { RequestOptions } from "./request-options.ts";
export { send, type TransportSettings } from "./transport.ts";
