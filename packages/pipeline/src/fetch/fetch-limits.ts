import type { ProxySettings } from "./proxy-settings.ts";

/** The bounds of one fetch (milliseconds, bytes after decompression, redirects followed), who asks, and through what. */
export interface FetchLimits {
  timeoutMs: number;
  maxBytes: number;
  maxRedirects: number;
  /** Allows private and loopback addresses; for tests and for people who run their own servers. */
  allowPrivate: boolean;
  /** What the request calls itself; robots.txt is read for the name before the first slash. */
  userAgent: string;
  proxy: ProxySettings | null;
}

export const defaultFetchLimits: FetchLimits = {
  timeoutMs: 20_000,
  maxBytes: 20_000_000,
  maxRedirects: 8,
  allowPrivate: false,
  userAgent: "Dateline/0.1 (news reader run by a person)",
  proxy: null,
};
