import { type FetchLimits, fetchLimitsOf } from "@dateline/pipeline";
import { version } from "./version.ts";

/** Options of all commands that fetch. */
export interface FetchOptions {
  allowPrivate?: boolean;
  /** Seconds. */
  timeout?: number;
}

/** How this command fetches: its options, and what the environment says of proxies and of who asks. Throws `CONFIGURATION`. */
export function fetchSettings({ allowPrivate, timeout = 20 }: FetchOptions): Partial<FetchLimits> {
  return { allowPrivate: allowPrivate === true, timeoutMs: timeout * 1000, ...fetchLimitsOf(process.env, version()) };
}
