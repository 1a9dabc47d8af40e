import { setTimeout as pause } from "node:timers/promises";

/** The clock of a gate: the time of day, and a wait in milliseconds that ends early with the signal's reason. */
export interface GateClock {
  now: () => Date;
  wait?: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/** Makes a request when its host's turn has come. */
export type HostGate = <T>(url: string, request: () => Promise<T>, signal?: AbortSignal) => Promise<T>;

/** A gate that leaves `delayMs` between the end of one request to a host and the start of the next to the same host. */
export function createHostGate(delayMs: number, { now, wait = waitFor }: GateClock): HostGate {
  const finished = new Map<string, number>();
  return async (url, request, signal) => {
    const host = URL.canParse(url) ? new URL(url).host : url;
    const last = finished.get(host);
    // A clock that was set back must not make anyone wait longer than the delay.
    const left = last === undefined ? 0 : Math.min(delayMs, last + delayMs - now().getTime());
    if (left > 0) await wait(left, signal);
    try {
      return await request();
    } finally {
      finished.set(host, now().getTime());
    }
  };
}

async function waitFor(ms: number, signal?: AbortSignal): Promise<void> {
  await pause(ms, undefined, { signal });
}
