const feedType = /^application\/(?:rss|atom|rdf)\+xml/i;
const headLength = 4000;

/** Whether a page is a feed (RSS, Atom, RDF, JSON Feed) or a sitemap, told from its first 4,000 bytes; null for others. */
export function feedKind(bytes: Uint8Array, contentType: string | null): "feed" | "sitemap" | null {
  // Latin-1 without zero bytes reads the names of elements in every encoding a feed is written in.
  const head = Buffer.from(bytes.subarray(0, headLength)).toString("latin1").replaceAll("\0", "");
  const root = afterProlog(head);
  if (/^<(?:rss|feed|rdf:rdf)[\s>]/i.test(root)) return "feed";
  if (/^<(?:\w{1,20}:)?(?:urlset|sitemapindex)[\s>]/i.test(root)) return "sitemap";
  if (root.startsWith("{"))
    return /^application\/feed\+json/i.test(contentType ?? "") || isJsonFeed(root) ? "feed" : null;
  const declared = feedType.test(contentType ?? "");
  return declared && /<(?:rss|feed|rdf:rdf|channel)[\s>]/i.test(head) ? "feed" : null;
}

function isJsonFeed(head: string): boolean {
  return /"version"\s{0,9}:\s{0,9}"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version/i.test(head);
}

const prolog: readonly (readonly [string, string])[] = [
  ["<?", "?>"],
  ["<!--", "-->"],
  ["<!", ">"],
];

/** What follows the byte order mark, the declarations and the comments. */
function afterProlog(head: string): string {
  let rest = head.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, "").trimStart();
  for (;;) {
    const part = prolog.find(([start]) => rest.startsWith(start));
    if (!part) return rest;
    const end = rest.indexOf(part[1]);
    if (end < 0) return "";
    rest = rest.slice(end + part[1].length).trimStart();
  }
}
