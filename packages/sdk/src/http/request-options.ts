/** How one call is made; what is left out is as the client was created. */
export interface RequestOptions {
  /** Ends the call: its promise is rejected with the signal's reason. */
  signal?: AbortSignal;
  /** Milliseconds one attempt may take, the reading of its answer included. */
  timeoutMs?: number;
  /** How often a GET is tried again after a lost connection or an answer of 429, 502, 503 or 504. */
  retries?: number;
  /** Headers added to those of the client. */
  headers?: Readonly<Record<string, string>>;
}
