import { elementsOf, propertyOf, textOf } from "../tree/index.ts";
import { firstMeta } from "./first-meta.ts";
import { asText, isObject } from "./json-value.ts";
import type { PageFacts } from "./page-facts.ts";
import { siteInTitle } from "./site-in-title.ts";

const mostElements = 20_000;

/** Who publishes the page, as it names itself; null where it does not say. */
export function readPublisher(facts: PageFacts): { name: string; url: string | null } | null {
  const object = facts.article?.publisher ?? facts.article?.sourceOrganization;
  const first = Array.isArray(object) ? object[0] : object;
  const name =
    asText(object) ??
    firstMeta(facts, ["og:site_name", "application-name", "dc.publisher", "publisher"]) ??
    markedPublisher(facts) ??
    siteInTitle(facts) ??
    firstMeta(facts, ["twitter:site"]);
  if (name === null) return null;
  const clean = name
    .replace(/^@/, "")
    .replace(/^https?:\/\/(?:www\.)?([^/]+).*$/, "$1")
    .slice(0, 200)
    .replace(/^(.{3,}?)\s+\|\s.*$/u, "$1")
    .trim();
  if (clean === "") return null;
  const url = isObject(first) && typeof first.url === "string" && /^https?:\/\//.test(first.url) ? first.url : null;
  return { name: clean, url };
}

/** The publisher by microdata or RDFa, null where the page marks none. */
function markedPublisher(facts: PageFacts): string | null {
  let seen = 0;
  for (const element of elementsOf(facts.body)) {
    seen += 1;
    if (seen > mostElements) return null;
    if (!/\bpublisher\b/.test(propertyOf(element))) continue;
    for (const inner of elementsOf(element)) {
      const isName = inner === element ? inner.tag === "meta" : /\bname\b/.test(propertyOf(inner));
      const name = isName ? (inner.attributes.get("content") ?? textOf(inner, 120)).trim() : "";
      if (name !== "") return name;
    }
  }
  return null;
}
