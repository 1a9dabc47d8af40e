import { lookup } from "node:dns";
import { isIP } from "node:net";
import { AddressRefusedError } from "@dateline/core";
import { Agent, buildConnector, type Dispatcher } from "undici";
import type { FetchLimits } from "./fetch-limits.ts";
import { isPublicAddress } from "./is-public-address.ts";

/**
 * An undici dispatcher that connects to allowed addresses only, which are the public ones where nothing else is said. It checks literal addresses before connecting and every
 * looked-up address at the moment of connecting, so that neither a redirect nor a changing DNS answer gets around it.
 */
export function guardedDispatcher(limits: FetchLimits, isAllowed = isPublicAddress): Dispatcher {
  const lookup = limits.allowPrivate ? undefined : guardedLookup(isAllowed);
  const connect = buildConnector({ timeout: limits.timeoutMs, lookup });
  return new Agent({
    connect: (options, callback) => {
      const host = options.hostname.replace(/^\[|\]$/g, "");
      if (!limits.allowPrivate && isIP(host) !== 0 && !isAllowed(host)) {
        callback(refused(host), null);
        return;
      }
      connect(options, callback);
    },
    headersTimeout: limits.timeoutMs,
    bodyTimeout: limits.timeoutMs,
  });
}

type LookupCallback = (
  error: Error | null,
  address: string | { address: string; family: number }[],
  family?: number,
) => void;

function guardedLookup(isAllowed: (address: string) => boolean) {
  return (hostname: string, options: object, callback: LookupCallback): void => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      const wrong = addresses.find(({ address }) => !isAllowed(address));
      if (wrong) return callback(refused(`${hostname} is ${wrong.address}`), []);
      if ("all" in options && options.all) return callback(null, addresses);
      const first = addresses[0];
      if (first === undefined) return callback(new Error(`no address for ${hostname}`), []);
      callback(null, first.address, first.family);
    });
  };
}

function refused(where: string): AddressRefusedError {
  return new AddressRefusedError({
    what: "The address is not on the public internet and was not fetched",
    where,
    next: "Save the page as a file and ingest the file, or allow private addresses with --allow-private.",
  });
}
