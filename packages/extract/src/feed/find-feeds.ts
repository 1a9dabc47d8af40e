import { canonicalUrl } from "../address/index.ts";
import { decodeBytes } from "../decode/index.ts";
import { elementsOf, parsePage, textOf } from "../tree/index.ts";

const types = /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|^application\/json$/i;

/** A feed that a page points to. */
export interface FoundFeed {
  url: string;
  title: string | null;
}

/** The feeds a page announces in its head, then those its links name; `address` is that of the page. */
export function findFeeds(bytes: Uint8Array, address: string, contentType: string | null = null): FoundFeed[] {
  const { root } = parsePage(decodeBytes(bytes, contentType, address).text);
  const announced: FoundFeed[] = [];
  const linked: FoundFeed[] = [];
  for (const element of elementsOf(root)) {
    const { tag, attributes } = element;
    const url = canonicalUrl(attributes.get("href") ?? null, address);
    if (url === null) continue;
    const isAlternate = tag === "link" && /(?:^|\s)(?:alternate|feed)(?:\s|$)/i.test(attributes.get("rel") ?? "");
    if (isAlternate && types.test(attributes.get("type") ?? ""))
      announced.push({ url, title: attributes.get("title") ?? null });
    if (tag === "a" && /(?:^|\/)(?:feed|rss|atom)(?:\.xml|\/)?$|\.(?:rss|atom)$/i.test(new URL(url).pathname)) {
      linked.push({ url, title: textOf(element, 100) || null });
    }
  }
  const seen = new Set<string>();
  return [...announced, ...linked].filter(({ url }) => !seen.has(url) && seen.add(url));
}
