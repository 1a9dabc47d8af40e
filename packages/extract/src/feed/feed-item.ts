import type { ParsedDate } from "../date/index.ts";

/** One item of a feed, the same for RSS, Atom, RDF and JSON Feed; texts are plain, without tags. */
export interface FeedItem {
  /** The id the feed gives, else the address. */
  id: string;
  url: string | null;
  title: string | null;
  authors: string[];
  published: ParsedDate | null;
  updated: ParsedDate | null;
  summary: string | null;
  /** The whole content as HTML where the feed carries it. */
  content: string | null;
  language: string | null;
  /** The title of the feed. */
  feed: string | null;
}
