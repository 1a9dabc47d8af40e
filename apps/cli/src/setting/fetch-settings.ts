import { ConfigurationError } from "@dateline/core";
import type { FetchLimits, ProxySettings } from "@dateline/pipeline";
import { version } from "./version.ts";

/** Options of all commands that fetch. */
export interface FetchOptions {
  allowPrivate?: boolean;
  /** Seconds. */
  timeout?: number;
}

/**
 * How this command fetches: its options, the proxies of HTTP_PROXY, HTTPS_PROXY and NO_PROXY (in either case), and who asks:
 * DATELINE_USER_AGENT whole, else Dateline with the address of DATELINE_CONTACT. Throws `CONFIGURATION`.
 */
export function fetchSettings({ allowPrivate, timeout = 20 }: FetchOptions): Partial<FetchLimits> {
  return {
    allowPrivate: allowPrivate === true,
    timeoutMs: timeout * 1000,
    userAgent: userAgent(),
    proxy: proxies(),
  };
}

function userAgent(): string {
  const contact = process.env.DATELINE_CONTACT?.trim();
  const own = `Dateline/${version()} (news reader run by a person${contact ? `; +${contact}` : ""})`;
  const given = process.env.DATELINE_USER_AGENT?.trim() || own;
  if (/^[\x20-\x7e]{1,300}$/.test(given)) return given;
  throw new ConfigurationError({
    what: "DATELINE_USER_AGENT or DATELINE_CONTACT holds characters that no request may carry",
    next: "Use up to 300 letters, digits and signs of ASCII.",
  });
}

function proxies(): ProxySettings | null {
  const http = proxy("HTTP_PROXY");
  const https = proxy("HTTPS_PROXY");
  if (http === null && https === null) return null;
  return { http, https, without: (variable("NO_PROXY") ?? "").split(/[\s,]+/).filter(Boolean) };
}

function proxy(name: string): string | null {
  const value = variable(name);
  if (value === null) return null;
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
  if (/^https?:\/\//i.test(address) && URL.canParse(address)) return address;
  throw new ConfigurationError({
    what: `${name} is no address of an HTTP proxy`,
    next: "Write it as http://host:port, or unset it.",
  });
}

function variable(name: string): string | null {
  return process.env[name.toLowerCase()]?.trim() || process.env[name]?.trim() || null;
}
