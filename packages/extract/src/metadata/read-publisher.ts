import { firstMeta } from "./first-meta.ts";
import { asText, isObject } from "./json-value.ts";
import type { PageFacts } from "./page-facts.ts";

/** Who publishes the page, as it names itself; null where it does not say. */
export function readPublisher(facts: PageFacts): { name: string; url: string | null } | null {
  const object = facts.article?.publisher ?? facts.article?.sourceOrganization;
  const first = Array.isArray(object) ? object[0] : object;
  const name =
    asText(object) ??
    firstMeta(facts, ["og:site_name", "application-name", "dc.publisher", "publisher", "twitter:site"]);
  if (name === null) return null;
  const clean = name
    .replace(/^@/, "")
    .replace(/^https?:\/\/(?:www\.)?([^/]+).*$/, "$1")
    .slice(0, 200)
    .trim();
  if (clean === "") return null;
  const url = isObject(first) && typeof first.url === "string" && /^https?:\/\//.test(first.url) ? first.url : null;
  return { name: clean, url };
}
