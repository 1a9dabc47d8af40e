import { containerReason, isHidden } from "../furniture/index.ts";
import { collapseSpace, normaliseForMatch } from "../text/index.ts";
import { elementsOf, textOf } from "../tree/index.ts";
import { firstMeta } from "./first-meta.ts";
import { asText } from "./json-value.ts";
import type { PageFacts } from "./page-facts.ts";

const separators = /\s+(?:[|·•–—:»›/-]|::|\|\|)\s+/u;

/** The title of the article without the name of the site, null where the page gives none. */
export function readTitle(facts: PageFacts, siteName: string | null): string | null {
  const machine = [
    asText(facts.article?.headline),
    firstMeta(facts, ["og:title", "twitter:title", "dc.title", "title"]),
  ];
  const whole = facts.titleElement;
  const heading = mainHeading(facts, [whole, ...machine]);
  const titles = [heading, ...machine, whole].map((title) => clean(title, siteName)).filter((title) => title !== "");
  if (heading && matches(heading, [whole, ...machine])) return clean(heading, siteName);
  const [og, ...rest] = machine.map((title) => clean(title, siteName)).filter((title) => title !== "");
  return og ?? rest[0] ?? titles[0] ?? null;
}

/** The visible heading that the machine-readable titles confirm, else the only `h1` of the page. */
function mainHeading(facts: PageFacts, others: readonly (string | null)[]): string | null {
  const headings: string[] = [];
  for (const element of elementsOf(facts.body)) {
    if (element.tag !== "h1" && !/headline/i.test(element.attributes.get("itemprop") ?? "")) continue;
    const text = textOf(element, 600);
    if (text === "" || isHidden(element) || headings.length > 20) continue;
    if (containerReason(element)?.reason === "related-links") continue;
    headings.push(text);
  }
  return headings.find((text) => matches(text, others)) ?? (headings.length === 1 ? (headings[0] ?? null) : null);
}

function matches(heading: string, others: readonly (string | null)[]): boolean {
  const words = normaliseForMatch(heading);
  if (words.length < 4) return false;
  return others.some((other) => other !== null && ` ${normaliseForMatch(other)} `.includes(` ${words} `));
}

/** A title without the site's name at either end; the longest part stays where no name is known. */
function clean(raw: string | null, siteName: string | null): string {
  const title = collapseSpace((raw ?? "").slice(0, 600).replace(/<\/?[a-z][^>]{0,80}>/gi, ""));
  const parts = title.split(separators);
  if (parts.length < 2) return title;
  const site = normaliseForMatch(siteName ?? "");
  const isSite = (part: string) => {
    const words = normaliseForMatch(part);
    return words !== "" && site !== "" && (words === site || words.replaceAll(" ", "") === site.replaceAll(" ", ""));
  };
  const last = parts.at(-1) ?? "";
  if (isSite(last))
    return clean(title.slice(0, title.length - last.length).replace(/\s*(?:[|·•–—:»›/-]|::)+\s*$/u, ""), siteName);
  const first = parts[0] ?? "";
  if (isSite(first)) return title.slice(first.length).replace(/^\s*(?:[|·•–—:»›/-]|::)+\s*/u, "");
  if (/\s[|»·•]\s/.test(title)) {
    const [head = "", tail = ""] = [parts[0], parts.slice(1).join(" ")];
    if (head.length >= tail.length || head.split(" ").length >= 4)
      return title.slice(0, title.search(/\s[|»·•]\s/)).trim();
  }
  return title;
}
