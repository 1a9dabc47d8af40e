import type { FeedItem } from "./feed-item.ts";
import { type FeedFrame, normaliseItem } from "./normalise-item.ts";
import { segmentsOf, tagged } from "./tagged.ts";

const mostItems = 20_000;

/** The items of a feed that no parser takes (cut off, badly nested, not escaped), read item by item on their own. */
export function salvageItems(text: string, frame: FeedFrame): FeedItem[] {
  return segmentsOf(text, ["item", "entry"])
    .slice(0, mostItems)
    .map((segment) => normaliseItem(readSegment(segment), frame))
    .filter((item) => item !== null)
    .filter((item) => item.url !== null || item.content !== null || item.summary !== null);
}

function readSegment(segment: string): Record<string, unknown> {
  const href = /<link\s[^>]{0,500}?href\s*=\s*["']?([^"'\s>]{1,2000})/i.exec(segment)?.[1];
  return {
    title: tagged(segment, ["title", "media:title", "dc:title"]),
    link: tagged(segment, ["link"]) ?? href?.replaceAll("&amp;", "&"),
    id: tagged(segment, ["guid", "id"]),
    description: tagged(segment, ["description", "summary", "media:description"]),
    content: tagged(segment, ["content:encoded", "content"]),
    author: tagged(segment, ["dc:creator", "name", "author", "itunes:author"]),
    published: tagged(segment, ["pubDate", "published", "dc:date", "issued"]),
    updated: tagged(segment, ["updated", "modified"]),
  };
}

/** The frame of a feed read the same way, from what stands before its first item. */
export function salvageFrame(text: string, base: string | null): FeedFrame {
  const first = text.search(/<(?:item|entry)[\s>]/i);
  const head = text.slice(0, first < 0 ? 5000 : Math.min(first, 50_000));
  return {
    base: base ?? tagged(head, ["link"]),
    title: tagged(head, ["title"]),
    language: tagged(head, ["language", "dc:language"]),
  };
}
