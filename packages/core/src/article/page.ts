import type { ArticleDate } from "./article-date.ts";
import type { SourceRef } from "./source-ref.ts";

/** Bytes as they came, before anything was understood: what fetch hands to extract. */
export interface Page {
  source: SourceRef;
  /** The address the bytes were finally read from, null where there is none. */
  url: string | null;
  bytes: Uint8Array;
  /** The content type as declared, with its parameters, null where none was. */
  contentType: string | null;
  /** ISO 8601 moment of the reading. */
  fetchedAt: string;
  /** What the place it was found in (a feed, a list of pages) says of it; it stands in for what the page lacks. */
  told?: { published?: ArticleDate; language?: string };
}
