import type { FetchLimits } from "./fetch-limits.ts";
import { defaultFetchLimits } from "./fetch-limits.ts";
import { type FetchAnswer, type FetchOptions, fetchResource } from "./fetch-resource.ts";
import { createHostGate, type GateClock } from "./host-gate.ts";
import { createRobots } from "./robots.ts";

/** Fetches with one request at a time and a pause per host. Errors are those of `fetchResource`. */
export interface PoliteFetcher {
  /** An address that a person gave: what robots.txt says is for programs and is not asked. */
  asked(url: string, more?: Pick<FetchOptions, "validators" | "signal">): Promise<FetchAnswer>;
  /** An address that a feed or a page named: throws `ROBOTS_REFUSED` too, and keeps the host's crawl delay. */
  found(url: string, more?: Pick<FetchOptions, "validators" | "signal">): Promise<FetchAnswer>;
}

export interface PoliteFetcherOptions extends GateClock {
  limits?: Partial<FetchLimits>;
  /** Milliseconds between two requests to one host, where the host does not ask for more. */
  delayMs: number;
  isAllowed?: (address: string) => boolean;
}

/** A fetcher whose every request, that for robots.txt too, goes through the same guard, gate and clock. */
export function createPoliteFetcher(options: PoliteFetcherOptions): PoliteFetcher {
  const { now, isAllowed } = options;
  const limits = { ...defaultFetchLimits, ...options.limits };
  const gate = createHostGate(options.delayMs, options);
  const get = (url: string, more: Partial<FetchOptions>, delayMs?: number) => {
    const request = () => fetchResource(url, { limits, now, isAllowed, ...more });
    return gate(url, request, more.signal, delayMs);
  };
  const robots = createRobots((url, { maxBytes, signal }) => get(url, { limits: { ...limits, maxBytes }, signal }), {
    userAgent: limits.userAgent,
    now,
  });
  return {
    asked: (url, more = {}) => get(url, more),
    async found(url, more = {}) {
      if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return get(url, more);
      await robots.check(url, more.signal);
      return get(url, more, await robots.delayMs(url, more.signal));
    },
  };
}
