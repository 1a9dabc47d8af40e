import { containerReason, isHidden } from "../furniture/index.ts";
import { collapseSpace, normaliseForMatch } from "../text/index.ts";
import { elementsOf, type PageElement, propertyOf, textOf } from "../tree/index.ts";
import { firstMeta } from "./first-meta.ts";
import { asText } from "./json-value.ts";
import type { PageFacts } from "./page-facts.ts";

const named =
  /(?:^|[-_ ])(?:headline|hed|hl|(?:article|entry|post|story|news|page)-{0,2}_{0,2}(?:title|headline))(?:$|[-_ ])/;
const kicker =
  /(?:^|[-_ ])(?:kicker|eyebrow|overline|top-?line|roof-?line|dach-?zeile|ober-?zeile|rubric|rubrik|label|sur-?titre|occhiello|antetitulo|cintillo)(?:$|[-_ ])/;
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
  if (heading && matches(heading, [whole, ...machine])) return withoutSite(heading, siteName);
  const [og, ...rest] = machine.map((title) => clean(title, siteName)).filter((title) => title !== "");
  return og ?? rest[0] ?? titles[0] ?? null;
}

/** The visible heading that the machine-readable titles confirm, else the only `h1` of the page. */
function mainHeading(facts: PageFacts, others: readonly (string | null)[]): string | null {
  const headings: { text: string; isFirst: boolean }[] = [];
  for (const element of elementsOf(facts.body)) {
    if (!/^h[1-3]$/.test(element.tag) && !/headline/i.test(propertyOf(element)) && !isNamed(element)) continue;
    const text = withoutKicker(element);
    if (text === "" || isHidden(element) || headings.length > 30) continue;
    if (containerReason(element)?.reason === "related-links") continue;
    headings.push({ text, isFirst: element.tag === "h1" });
  }
  // The site's name as a heading is part of the title element too, so the longest confirmed heading counts.
  const confirmed = headings.filter(({ text }) => matches(text, others)).sort((a, b) => b.text.length - a.text.length);
  const first = headings.filter(({ isFirst }) => isFirst);
  return confirmed[0]?.text ?? (first.length === 1 ? (first[0]?.text ?? null) : null);
}

function isNamed(element: PageElement): boolean {
  const name = element.attributes.get("class");
  return name !== undefined && named.test(name.slice(0, 200).toLowerCase());
}

/** The text of a heading without the label that it may open with in an element of its own ("Analysis"). */
function withoutKicker(heading: PageElement): string {
  const text = textOf(heading, 600);
  for (const element of elementsOf(heading)) {
    if (element === heading || !kicker.test((element.attributes.get("class") ?? "").slice(0, 200).toLowerCase()))
      continue;
    const label = textOf(element, 80);
    const rest = text.slice(label.length).replace(/^\s*[:|·•–—-]*\s*/u, "");
    if (label !== "" && text.startsWith(label) && rest.length >= label.length) return rest;
  }
  return text;
}

function matches(heading: string, others: readonly (string | null)[]): boolean {
  const words = normaliseForMatch(heading);
  if (words.length < 4) return false;
  return others.some((other) => other !== null && ` ${normaliseForMatch(other)} `.includes(` ${words} `));
}

/** A title without the site's name at either end; the longest part stays where no name is known. */
function clean(raw: string | null, siteName: string | null): string {
  const title = withoutSite(raw, siteName);
  const parts = title.split(separators);
  if (parts.length < 2) return title;
  if (/\s[|»·•]\s/.test(title)) {
    const [head = "", tail = ""] = [parts[0], parts.slice(1).join(" ")];
    if (head.length >= tail.length || head.split(" ").length >= 4)
      return title.slice(0, title.search(/\s[|»·•]\s/)).trim();
  }
  return title;
}

/** A title without the site's name at either end. */
function withoutSite(raw: string | null, siteName: string | null): string {
  const title = collapseSpace((raw ?? "").slice(0, 600).replace(/<\/?[a-z][^>]{0,80}>/gi, ""));
  const parts = title.split(separators);
  const site = normaliseForMatch(siteName ?? "");
  if (parts.length < 2 || site === "") return title;
  const isSite = (part: string) => {
    const words = normaliseForMatch(part);
    return words !== "" && (words === site || words.replaceAll(" ", "") === site.replaceAll(" ", ""));
  };
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  if (isSite(last)) {
    const rest = title.slice(0, title.length - last.length).replace(/\s*(?:[|·•–—:»›/-]|::)+\s*$/u, "");
    return withoutSite(rest, siteName);
  }
  if (isSite(first))
    return withoutSite(title.slice(first.length).replace(/^\s*(?:[|·•–—:»›/-]|::)+\s*/u, ""), siteName);
  return title;
}
