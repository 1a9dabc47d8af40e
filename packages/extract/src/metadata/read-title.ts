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
  const headings: { text: string; isFirst: boolean }[] = [];
  for (const element of elementsOf(facts.body)) {
    if (!/^h[1-3]$/.test(element.tag) && !/headline/i.test(element.attributes.get("itemprop") ?? "")) continue;
    const text = textOf(element, 600);
    if (text === "" || isHidden(element) || headings.length > 30) continue;
    if (containerReason(element)?.reason === "related-links") continue;
    headings.push({ text, isFirst: element.tag === "h1" });
  }
  // The site's name as a heading is part of the title element too, so the longest confirmed heading counts.
  const confirmed = headings.filter(({ text }) => matches(text, others)).sort((a, b) => b.text.length - a.text.length);
  const first = headings.filter(({ isFirst }) => isFirst);
  return confirmed[0]?.text ?? (first.length === 1 ? (first[0]?.text ?? null) : null);
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
