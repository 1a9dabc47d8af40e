import type { Mention } from "@dateline/core";
import type { ArticleView } from "./article-view.ts";

/** True where a one-word mention only describes the noun after it: "Islamist" in "Islamist militants". */
export function isModifier(view: ArticleView, mention: Mention): boolean {
  const sentence = view.annotation.sentences[mention.sentence];
  const token = sentence?.tokens.find((one) => one.start === mention.evidence.start);
  if (!token || token.end < mention.evidence.end) return false;
  return token.upos === "ADJ" || /^(?:amod|compound)\b/.test(token.relation);
}
