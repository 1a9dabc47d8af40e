import { ConfigurationError } from "@dateline/core";
import type { FetchLimits } from "./fetch-limits.ts";
import type { ProxySettings } from "./proxy-settings.ts";

/** The variables of an environment by name. */
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What an environment says of fetching: the proxies of HTTP_PROXY, HTTPS_PROXY and NO_PROXY (in either case), and who asks:
 * DATELINE_USER_AGENT whole, else Dateline of this version with the address of DATELINE_CONTACT. Throws `CONFIGURATION`.
 */
export function fetchLimitsOf(environment: Environment, version: string): Pick<FetchLimits, "userAgent" | "proxy"> {
  return { userAgent: userAgent(environment, version), proxy: proxies(environment) };
}

function userAgent(environment: Environment, version: string): string {
  const contact = environment.DATELINE_CONTACT?.trim();
  const own = `Dateline/${version} (news reader run by a person${contact ? `; +${contact}` : ""})`;
  const given = environment.DATELINE_USER_AGENT?.trim() || own;
  if (/^[\x20-\x7e]{1,300}$/.test(given)) return given;
  throw new ConfigurationError({
    what: "DATELINE_USER_AGENT or DATELINE_CONTACT holds characters that no request may carry",
    next: "Use up to 300 letters, digits and signs of ASCII.",
  });
}

function proxies(environment: Environment): ProxySettings | null {
  const http = proxy(environment, "HTTP_PROXY");
  const https = proxy(environment, "HTTPS_PROXY");
  if (http === null && https === null) return null;
  return { http, https, without: (variable(environment, "NO_PROXY") ?? "").split(/[\s,]+/).filter(Boolean) };
}

function proxy(environment: Environment, name: string): string | null {
  const value = variable(environment, name);
  if (value === null) return null;
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
  if (/^https?:\/\//i.test(address) && URL.canParse(address)) return address;
  throw new ConfigurationError({
    what: `${name} is no address of an HTTP proxy`,
    next: "Write it as http://host:port, or unset it.",
  });
}

function variable(environment: Environment, name: string): string | null {
  return environment[name.toLowerCase()]?.trim() || environment[name]?.trim() || null;
}
