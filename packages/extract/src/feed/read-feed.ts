import { InvalidDataError } from "@dateline/core";
import { parseFeed } from "feedsmith";
import { decodeBytes } from "../decode/index.ts";
import type { FeedItem } from "./feed-item.ts";
import { type FeedFrame, normaliseItem } from "./normalise-item.ts";
import { plainText } from "./plain-text.ts";
import { readPath } from "./read-path.ts";
import { salvageFrame, salvageItems } from "./salvage-items.ts";

/**
 * The items of a feed (RSS, Atom, RDF or JSON Feed) in the feed's order. What a parser refuses or loses is read item by
 * item, so that a cut or malformed feed still gives all it holds. Throws `INVALID_DATA` where the input is no feed.
 */
export function readFeed(
  bytes: Uint8Array,
  address: string | null = null,
  contentType: string | null = null,
): FeedItem[] {
  const where = address ?? "the feed";
  const { text } = decodeBytes(bytes, contentType, where);
  const source = text.slice(Math.max(0, text.search(/[<{]/)));
  const parsed = parse(source, address);
  const isMarkup = source.startsWith("<");
  const written = isMarkup ? (source.match(/<(?:item|entry)[\s>]/gi)?.length ?? 0) : 0;
  if (parsed.length >= written && (parsed.length > 0 || isFeed(source))) return parsed;
  const salvaged = isMarkup ? salvageItems(source, salvageFrame(source, address)) : [];
  const best = salvaged.length > parsed.length ? salvaged : parsed;
  if (best.length > 0 || isFeed(source)) return best;
  throw new InvalidDataError({ what: "The input is no feed", where, next: "Give an RSS, Atom, RDF or JSON feed." });
}

function parse(source: string, address: string | null): FeedItem[] {
  try {
    const { feed } = parseFeed(source) as { feed: Record<string, unknown> };
    const link = readPath(feed, ["xml.base", "link", "home_page_url"]);
    const frame: FeedFrame = {
      base: link && /^https?:/.test(link) ? link : address,
      title: plainText(readPath(feed, ["title"]), 300),
      language: readPath(feed, ["language", "xml.lang", "dc.languages"]),
    };
    const items = [feed.items, feed.entries].find(Array.isArray) ?? [];
    return items.map((item) => normaliseItem(item, frame)).filter((item) => item !== null);
  } catch {
    // What the parser refuses is read item by item instead.
    return [];
  }
}

function isFeed(source: string): boolean {
  return (
    /<(?:rss|feed|rdf:RDF|channel)[\s>]/i.test(source.slice(0, 3000)) || /^\{[^{]{0,500}jsonfeed\.org/.test(source)
  );
}
