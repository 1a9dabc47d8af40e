import { setTimeout as pause } from "node:timers/promises";

/** The clock of a gate: the time of day, and a wait in milliseconds that ends early with the signal's reason. */
export interface GateClock {
  now: () => Date;
  wait?: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/** Makes a request when its host's turn has come; `delayMs` asks for a longer pause than the gate's own. */
export type HostGate = <T>(
  url: string,
  request: () => Promise<T>,
  signal?: AbortSignal,
  delayMs?: number,
) => Promise<T>;

/**
 * A gate that lets one request at a time through to a host, and leaves `delayMs` between the end of one and the start of the
 * next; requests to other hosts do not wait for it.
 */
export function createHostGate(delayMs: number, { now, wait = waitFor }: GateClock): HostGate {
  const finished = new Map<string, number>();
  const queues = new Map<string, Promise<unknown>>();
  return (url, request, signal, longer = 0) => {
    const host = URL.canParse(url) ? new URL(url).host : url;
    const turn = async () => {
      const delay = Math.max(delayMs, longer);
      const last = finished.get(host);
      // A clock that was set back must not make anyone wait longer than the delay.
      const left = last === undefined ? 0 : Math.min(delay, last + delay - now().getTime());
      if (left > 0) await wait(left, signal);
      signal?.throwIfAborted();
      try {
        return await request();
      } finally {
        finished.set(host, now().getTime());
      }
    };
    const before = queues.get(host) ?? Promise.resolve();
    const mine = before.then(turn);
    const done = mine.catch(() => undefined);
    queues.set(host, done);
    done.then(() => queues.get(host) === done && queues.delete(host));
    return mine;
  };
}

async function waitFor(ms: number, signal?: AbortSignal): Promise<void> {
  await pause(ms, undefined, { signal });
}
