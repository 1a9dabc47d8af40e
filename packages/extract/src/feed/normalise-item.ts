import { canonicalUrl } from "../address/index.ts";
import { parseByline } from "../metadata/index.ts";
import { feedDate } from "./feed-date.ts";
import type { FeedItem } from "./feed-item.ts";
import { plainText } from "./plain-text.ts";
import { readAll, readPath } from "./read-path.ts";

/** What all items of a feed share. */
export interface FeedFrame {
  base: string | null;
  title: string | null;
  language: string | null;
}

/** One item of any format in the one shape, null where it has no address, title or content. */
export function normaliseItem(item: unknown, frame: FeedFrame): FeedItem | null {
  const guid = readPath(item, ["guid.value", "guid", "id", "rdf.about"]);
  const link = linkOf(item) ?? (guid && /^https?:\/\//.test(guid) ? guid : null);
  const url = canonicalUrl(link, readPath(item, ["xml.base"]) ?? frame.base);
  const title = plainText(
    readPath(item, ["title", "media.title", "dc.titles", "media.group.title", "itunes.title"]),
    500,
  );
  const content = readPath(item, ["content.encoded", "content", "content_html", "content_text"]);
  const summary = plainText(
    readPath(item, [
      "description",
      "summary",
      "dc.descriptions",
      "media.description",
      "itunes.summary",
      "itunes.subtitle",
    ]),
  );
  const id = guid ?? link;
  if (id === null && title === null) return null;
  if (url === null && title === null && content === null) return null;
  return {
    id: id ?? title ?? "",
    url,
    title,
    authors: authorsOf(item),
    published: feedDate(
      readPath(item, [
        "pubDate",
        "published",
        "date_published",
        "dc.dates",
        "dcterms.issued",
        "dcterms.created",
        "issued",
      ]),
    ),
    updated: feedDate(readPath(item, ["updated", "date_modified", "atom.updated", "dcterms.modified", "modified"])),
    summary,
    content,
    language: readPath(item, ["language", "dc.languages", "xml.lang"]) ?? frame.language,
    feed: frame.title,
  };
}

function linkOf(item: unknown): string | null {
  const direct = readPath(item, ["link", "url", "external_url", "feedburner.origLink", "atom.links.href"]);
  if (direct !== null) return direct;
  const links = (item as { links?: unknown }).links;
  if (!Array.isArray(links)) return null;
  const page = links.find((link) => !link?.rel || link.rel === "alternate") ?? links[0];
  return readPath(page, ["href"]);
}

const authorPaths = [
  "authors.name",
  "author.name",
  "authors",
  "author",
  "dc.creators",
  "itunes.author",
  "media.credits.value",
  "contributors.name",
];

function authorsOf(item: unknown): string[] {
  for (const path of authorPaths) {
    const names = readAll(item, path).flatMap(namesOf);
    if (names.length > 0) return [...new Set(names)];
  }
  return [];
}

/** RSS writes "mail@host (Name)"; several people may stand in one field. */
function namesOf(field: string): string[] {
  const bracket = /^\S+@\S+\s*\(([^()]{2,100})\)$/.exec(field.slice(0, 300))?.[1];
  const text = bracket ?? field.replace(/\S+@\S+/g, "").trim();
  const people = parseByline(text).authors.map(({ name }) => name);
  if (people.length > 0) return people;
  return text !== "" && text.length < 100 ? [text] : [];
}
