import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { AddressRefusedError } from "@dateline/core";
import { type Dispatcher, ProxyAgent } from "undici";
import type { FetchLimits } from "./fetch-limits.ts";
import { guardedDispatcher } from "./guarded-dispatcher.ts";
import { isPublicAddress } from "./is-public-address.ts";
import { proxyFor } from "./proxy-settings.ts";

/** The connections of one fetch: the way to an address, which may be a proxy, and their end. */
export interface Connections {
  /** Throws `ADDRESS_REFUSED` for an address that no proxy may be asked for. */
  to(address: string): Promise<Dispatcher>;
  close(): Promise<void>;
}

/**
 * Direct connections are guarded when they are made. A proxy looks names up itself, so there the address, and what its
 * name means on this machine, are checked before the request is handed over; a name that only the proxy knows passes if
 * it has a dot.
 */
export function openConnections(limits: FetchLimits, isAllowed = isPublicAddress): Connections {
  const opened = new Map<string | null, Dispatcher>();
  return {
    async to(address) {
      const proxy = proxyFor(address, limits.proxy);
      if (proxy !== null && !limits.allowPrivate) await checkHost(new URL(address).hostname, isAllowed);
      const made =
        opened.get(proxy) ?? (proxy === null ? guardedDispatcher(limits, isAllowed) : through(proxy, limits));
      opened.set(proxy, made);
      return made;
    },
    async close() {
      await Promise.all([...opened.values()].map((dispatcher) => dispatcher.destroy().catch(() => undefined)));
    },
  };
}

function through(uri: string, { timeoutMs }: FetchLimits): Dispatcher {
  return new ProxyAgent({ uri, connectTimeout: timeoutMs, headersTimeout: timeoutMs, bodyTimeout: timeoutMs });
}

async function checkHost(hostname: string, isAllowed: (address: string) => boolean): Promise<void> {
  const host = hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  if (isIP(host) !== 0) {
    if (!isAllowed(host)) throw refused(host);
    return;
  }
  if (!host.includes(".") || /\.(?:localhost|local|internal)$/i.test(host)) throw refused(host);
  const found = await lookup(host, { all: true }).catch(() => []);
  const wrong = found.find(({ address }) => !isAllowed(address));
  if (wrong) throw refused(`${host} is ${wrong.address}`);
}

function refused(where: string): AddressRefusedError {
  return new AddressRefusedError({
    what: "The address is not on the public internet and was not fetched",
    where,
    next: "Save the page as a file and ingest the file, or allow private addresses with --allow-private.",
  });
}
