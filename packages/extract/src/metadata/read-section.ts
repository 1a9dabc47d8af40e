import { collapseSpace } from "../text/index.ts";
import { elementsOf, textOf } from "../tree/index.ts";
import { firstMeta } from "./first-meta.ts";
import { asText } from "./json-value.ts";
import type { PageFacts } from "./page-facts.ts";

const names =
  /(?:^|[-_ ])(?:kicker|sur-?titre|top-?line|dachzeile|rubric|rubrik|article-?section|section-?(?:name|label|title)|category|cat-links|overline|eyebrow|occhiello|antetitulo)(?:$|[-_ ])/;

/** The section of the paper that the article stands in, null where the page does not say. */
export function readSection(facts: PageFacts): string | null {
  const said =
    asText(facts.article?.articleSection) ??
    firstMeta(facts, [
      "article:section",
      "og:article:section",
      "section",
      "parsely-section",
      "sailthru.section",
      "cxenseparse:section",
    ]);
  if (said !== null && said.length <= 80 && isSection(said)) return collapseSpace(said);
  let count = 0;
  for (const element of elementsOf(facts.body)) {
    count += 1;
    if (count > 4000) return null;
    if (!names.test((element.attributes.get("class") ?? "").slice(0, 200).toLowerCase())) continue;
    const text = textOf(element, 60);
    if (text.length < 50 && isSection(text)) return text;
  }
  return null;
}

/** A number is part of a date, and a word before a colon a label. */
function isSection(text: string): boolean {
  return text.length > 1 && /\p{L}/u.test(text) && !/[:：]\s*$/.test(text);
}
