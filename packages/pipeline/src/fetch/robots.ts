import { DatelineError, FetchError, RobotsRefusedError } from "@dateline/core";
import robotsParser from "robots-parser";
import type { FetchAnswer } from "./fetch-resource.ts";

/** Reads robots.txt of the hosts it is asked about. */
export interface Robots {
  /**
   * Throws `ROBOTS_REFUSED` where the host asks programs not to fetch the address, and `FETCH_FAILED` with `retryAfterMs`
   * while its robots.txt cannot be read, since nobody knows then what it asks for.
   */
  check(url: string, signal?: AbortSignal): Promise<void>;
  /** Milliseconds that the host wants between two requests, 0 where it does not say; a minute at most. */
  delayMs(url: string, signal?: AbortSignal): Promise<number>;
}

interface Rules {
  isAllowed(url: string, name: string): boolean | undefined;
  getCrawlDelay(name: string): number | undefined;
}
// Its types name a default export that its CommonJS module does not have.
const parseRobots = robotsParser as unknown as (url: string, text: string) => Rules;
type Held = { until: number; rules: Rules | null; unread: DatelineError | null };

const maxBytes = 2_000_000;
const keptMs = 86_400_000;
const leastKeptMs = 3_600_000;
const unreadMs = 600_000;
const longestDelayMs = 60_000;

/**
 * Keeps each host's rules for as long as its answer is fresh, from an hour to a day. No robots.txt (an answer of 400 to 499)
 * allows all; one that cannot be read (500 and more, no connection, over 2 MB) is asked for again after ten minutes.
 */
export function createRobots(
  fetchText: (url: string, options: { maxBytes: number; signal?: AbortSignal }) => Promise<FetchAnswer>,
  { userAgent, now }: { userAgent: string; now: () => Date },
): Robots {
  const hosts = new Map<string, Promise<Held>>();
  const name = userAgent.split("/")[0]?.trim() || userAgent;

  async function held(url: string, signal?: AbortSignal): Promise<Held> {
    const { origin } = new URL(url);
    for (let reading = hosts.get(origin); reading; reading = hosts.get(origin)) {
      const known = await reading.catch(() => null);
      if (known && known.until > now().getTime()) return known;
      // The first to find it out of date forgets it, the others find what that one reads.
      if (hosts.get(origin) === reading) hosts.delete(origin);
    }
    const reading = read(origin, signal);
    hosts.set(origin, reading);
    // A reading that was stopped says nothing of the host.
    reading.catch(() => hosts.get(origin) === reading && hosts.delete(origin));
    return reading;
  }

  async function read(origin: string, signal?: AbortSignal): Promise<Held> {
    const address = `${origin}/robots.txt`;
    try {
      const { page, freshMs } = await fetchText(address, { maxBytes, signal });
      const text = new TextDecoder().decode(page?.bytes ?? new Uint8Array());
      const kept = Math.min(Math.max(freshMs ?? keptMs, leastKeptMs), keptMs);
      return { until: now().getTime() + kept, rules: parseRobots(address, text), unread: null };
    } catch (error) {
      if (!DatelineError.isInstance(error) || error.code === "ADDRESS_REFUSED") throw error;
      const status = error instanceof FetchError ? error.status : null;
      if (status !== null && status >= 400 && status < 500 && status !== 429) {
        return { until: now().getTime() + keptMs, rules: null, unread: null };
      }
      const retryAfterMs = Math.max(unreadMs, error instanceof FetchError ? (error.retryAfterMs ?? 0) : 0);
      const unread = new FetchError({
        what: `The host's robots.txt cannot be read, so its pages are left alone for now: ${error.what}`,
        where: address,
        next: "They are tried again later.",
        status,
        retryAfterMs,
        cause: error,
      });
      return { until: now().getTime() + retryAfterMs, rules: null, unread };
    }
  }

  return {
    async check(url, signal) {
      const { rules, unread } = await held(url, signal);
      if (unread) throw unread;
      if (rules?.isAllowed(url, name) !== false) return;
      throw new RobotsRefusedError({
        what: "The host's robots.txt asks programs not to fetch this page",
        where: url,
        next: "Open it yourself, or give its address to `dateline ingest`.",
      });
    },
    async delayMs(url, signal) {
      const { rules } = await held(url, signal);
      return Math.min((rules?.getCrawlDelay(name) ?? 0) * 1000, longestDelayMs);
    },
  };
}
