import type { Mention } from "@dateline/core";
import { type ArticleView, countryOfName } from "../article/index.ts";

/** The country right before a clause about its institution: "Guinea, where the army took power", "Niger, whose army". */
export function countryBefore(view: ArticleView, mention: Mention): string | null {
  const { start } = mention.evidence;
  const lead = /, (?:where the|where|whose) (?:the )?$/.exec(view.article.text.slice(Math.max(0, start - 14), start));
  if (!lead) return null;
  const end = start - lead[0].length;
  const named = view.mentions.find((one) => one.form === "name" && one.evidence.end === end);
  return named ? countryOfName(view.knowledge, named.evidence.quote) : null;
}
