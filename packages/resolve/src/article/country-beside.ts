import type { Mention } from "@dateline/core";
import type { ArticleView } from "./article-view.ts";
import { countryOfName } from "./country-of-name.ts";

const farthest = 10;

/** The country that stands right beside a name: "the Serbian Foreign Ministry", "the Foreign Ministry in Tehran". */
export function countryBeside(view: ArticleView, { evidence }: Mention): string | null {
  const { text } = view.article;
  for (const other of view.mentions) {
    if (other.form !== "name" || other.type === "person") continue;
    const { start, end, quote } = other.evidence;
    const before =
      end <= evidence.start && evidence.start - end < 4 && /^(?:['’]s)? $/.test(text.slice(end, evidence.start));
    const behind =
      start > evidence.end &&
      start - evidence.end < farthest &&
      /^ (?:in|of) (?:the )?$/.test(text.slice(evidence.end, start));
    if (before || behind) return countryOfName(view.knowledge, quote.replace(/['’]s?$/, ""));
  }
  return null;
}
