import { InvalidDataError } from "@dateline/core";
import type { ParsedDate } from "../date/index.ts";
import { decodeBytes } from "../decode/index.ts";
import { feedDate } from "./feed-date.ts";
import { segmentsOf, tagged } from "./tagged.ts";

/** One page that a sitemap lists, with what a news sitemap says of it. */
export interface SitemapEntry {
  url: string;
  title: string | null;
  published: ParsedDate | null;
  modified: ParsedDate | null;
  language: string | null;
  publisher: string | null;
}

/** One sitemap that an index lists. */
export interface SitemapLink {
  url: string;
  modified: ParsedDate | null;
}

/** The pages of a sitemap, and the further sitemaps of an index. Throws `INVALID_DATA` where the input is neither. */
export function readSitemap(
  bytes: Uint8Array,
  address: string | null = null,
): { pages: SitemapEntry[]; sitemaps: SitemapLink[] } {
  const { text } = decodeBytes(bytes, null, address ?? "the sitemap");
  if (!/<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/i.test(text.slice(0, 5000))) {
    throw new InvalidDataError({
      what: "The input is no sitemap",
      where: address ?? "the sitemap",
      next: "Give a sitemap in XML.",
    });
  }
  const pages = segmentsOf(text, ["url"]).flatMap((segment) => {
    const url = tagged(segment, ["loc"]);
    if (url === null || !URL.canParse(url)) return [];
    return [
      {
        url,
        title: tagged(segment, ["news:title"]),
        published: feedDate(tagged(segment, ["news:publication_date"])),
        modified: feedDate(tagged(segment, ["lastmod"])),
        language: tagged(segment, ["news:language"]),
        publisher: tagged(segment, ["news:name"]),
      },
    ];
  });
  const sitemaps = segmentsOf(text, ["sitemap"]).flatMap((segment) => {
    const url = tagged(segment, ["loc"]);
    return url !== null && URL.canParse(url) ? [{ url, modified: feedDate(tagged(segment, ["lastmod"])) }] : [];
  });
  return { pages, sitemaps };
}
