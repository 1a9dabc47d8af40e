import type { Article, Furniture } from "@dateline/core";
import type { RawBlock } from "../block/index.ts";

/** Everything known of an article before its text is laid out and its id is made. */
export interface Draft
  extends Pick<
    Article,
    | "title"
    | "standfirst"
    | "section"
    | "byline"
    | "publisher"
    | "published"
    | "modified"
    | "language"
    | "kind"
    | "notices"
  > {
  url: string | null;
  canonicalUrl: string | null;
  blocks: readonly RawBlock[];
  removed: readonly Furniture[];
}
