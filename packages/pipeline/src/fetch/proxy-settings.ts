/** Proxies by the scheme of the page's address, and the hosts that are asked without one. */
export interface ProxySettings {
  http: string | null;
  https: string | null;
  /** Hosts as in NO_PROXY: `example.org` with all below it, `.example.org`, `host:8080`, an IP address, or `*`. */
  without: readonly string[];
}

/** The proxy for an address, null where it is asked directly. */
export function proxyFor(address: string, settings: ProxySettings | null): string | null {
  if (settings === null) return null;
  const { protocol, hostname, port } = new URL(address);
  const host = hostname.replace(/^\[|\]$/g, "").toLowerCase();
  const number = port || (protocol === "https:" ? "443" : "80");
  if (settings.without.some((entry) => covers(entry, host, number))) return null;
  return protocol === "https:" ? settings.https : settings.http;
}

function covers(entry: string, host: string, port: string): boolean {
  const written = entry.trim().toLowerCase();
  if (written === "*") return true;
  const withPort = /^(?:\[([^\]]+)\]|([^:]+)):(\d{1,5})$/.exec(written);
  if (withPort && withPort[3] !== port) return false;
  const name = (withPort?.[1] ?? withPort?.[2] ?? written).replace(/^\[|\]$/g, "").replace(/^\*?\./, "");
  return name !== "" && (host === name || host.endsWith(`.${name}`));
}
