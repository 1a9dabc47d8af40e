const deepest = 3;
const targetParameters = ["url", "u", "q", "to", "target", "dest", "destination", "redirect", "redirect_url"];
const wrapperHosts =
  /^(?:(?:www\.)?google\.[a-z.]{2,6}|l\.facebook\.com|lm\.facebook\.com|l\.instagram\.com|(?:www\.)?linkedin\.com|t\.umblr\.com|out\.reddit\.com|vk\.com|away\.vk\.com|(?:www\.)?youtube\.com|duckduckgo\.com|go\.redirectingat\.com|[a-z0-9]+\.safelinks\.protection\.outlook\.com|href\.li|feedproxy\.google\.com)$/;
const wrapperPaths = /^\/(?:url|l\.php|redirect|redir\/redirect|away\.php|l\/?|search|)$/;

/** The page behind redirect wrappers and AMP copies, the address itself where it is neither. */
export function unwrapUrl(url: URL, depth = 0): URL {
  const target = depth < deepest ? wrapped(url) : null;
  if (target) return unwrapUrl(target, depth + 1);
  return withoutAmp(url);
}

function wrapped(url: URL): URL | null {
  if (!wrapperHosts.test(url.hostname) || !wrapperPaths.test(url.pathname)) return null;
  for (const name of targetParameters) {
    const value = url.searchParams.get(name);
    if (value && /^https?:\/\//i.test(value)) return parse(value);
  }
  return null;
}

function withoutAmp(url: URL): URL {
  const cache = /^\/(?:[a-z]\/)?(s\/)?([a-z0-9.-]+\.[a-z]{2,}\/.*)$/i;
  if (/(?:^|\.)cdn\.ampproject\.org$/.test(url.hostname)) {
    const match = cache.exec(url.pathname);
    const inner = match ? parse(`http${match[1] ? "s" : ""}://${match[2]}${url.search}`) : null;
    if (inner) return withoutAmp(inner);
  }
  if (/^(?:www\.)?google\.[a-z.]{2,6}$/.test(url.hostname) && url.pathname.startsWith("/amp/")) {
    const inner = parse(
      `http${url.pathname.startsWith("/amp/s/") ? "s" : ""}://${url.pathname.replace(/^\/amp\/(?:s\/)?/, "")}${url.search}`,
    );
    if (inner) return withoutAmp(inner);
  }
  const plain = new URL(url);
  plain.pathname =
    plain.pathname.replace(/;jsessionid=[^/]*/i, "").replace(/(?:\/amp\/?|\.amp(?=\.html$|$))$/i, "") || "/";
  if (/^amp\./.test(plain.hostname) && plain.hostname.split(".").length > 2) plain.hostname = plain.hostname.slice(4);
  return plain;
}

function parse(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
