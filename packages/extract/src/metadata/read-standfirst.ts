import { isStandfirst } from "../furniture/index.ts";
import { collapseSpace, normaliseForMatch } from "../text/index.ts";
import { elementsOf, textOf } from "../tree/index.ts";
import { firstMeta } from "./first-meta.ts";
import { asText } from "./json-value.ts";
import type { PageFacts } from "./page-facts.ts";

/** The standfirst: as shown under the title, else as the page describes itself; null where neither. */
export function readStandfirst(facts: PageFacts, title: string): string | null {
  let count = 0;
  for (const element of elementsOf(facts.body)) {
    count += 1;
    if (count > 8000) break;
    if (!isStandfirst(element)) continue;
    const text = textOf(element, 700);
    if (isUseful(text, title)) return text;
  }
  const said =
    asText(facts.article?.description) ??
    firstMeta(facts, ["og:description", "description", "twitter:description", "dc.description"]);
  const text = collapseSpace((said ?? "").slice(0, 700));
  return isUseful(text, title) ? text : null;
}

/** What holds the whole title is the head of the page, not its standfirst. */
function isUseful(text: string, title: string): boolean {
  const words = normaliseForMatch(title);
  const isHead = words.split(" ").length >= 3 && normaliseForMatch(text).includes(words);
  return text.length >= 20 && text.length <= 600 && !isHead && normaliseForMatch(text) !== words;
}
