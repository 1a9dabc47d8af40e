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
  // Some systems list every label of a piece in one value, without a space after the comma.
  const listed = (said ?? "").split(/,(?=\S)/).map(collapseSpace);
  const told = listed.find((section) => section.length <= 80 && isSection(section));
  if (told !== undefined) return told;
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

/** A number is part of a date, a word before a colon a label, a sentence an advertisement, and "Home" where all stand. */
function isSection(text: string): boolean {
  if (
    /^(?:home(?: ?page)?|front ?page|all|articles?|uncategori[sz]ed|slider|accueil|startseite|inicio|início)$/iu.test(
      text,
    )
  )
    return false;
  return text.length > 1 && /\p{L}/u.test(text) && !/[:：.!?]\s*$/.test(text.replace(/\b(?:\p{Lu}\.)+$/u, "A"));
}
