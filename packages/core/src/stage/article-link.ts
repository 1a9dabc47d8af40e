/** A near-duplicate pair: `kind` says whether `from` is a copy of `to` or an excerpt of it. */
export interface ArticleLink {
  from: string;
  to: string;
  kind: "copy" | "excerpt";
  score: number;
}
