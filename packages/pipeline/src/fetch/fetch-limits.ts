/** The bounds of one fetch: milliseconds, bytes after decompression, and redirects followed. */
export interface FetchLimits {
  timeoutMs: number;
  maxBytes: number;
  maxRedirects: number;
  /** Allows private and loopback addresses; for tests and for people who run their own servers. */
  allowPrivate: boolean;
}

export const defaultFetchLimits: FetchLimits = {
  timeoutMs: 20_000,
  maxBytes: 20_000_000,
  maxRedirects: 8,
  allowPrivate: false,
};
