import { languageCode } from "../language/index.ts";
import { decodeEntities } from "../text/index.ts";
import { elementsOf, type PageElement, textOf } from "../tree/index.ts";
import { articleObject } from "./article-object.ts";
import type { PageFacts } from "./page-facts.ts";
import { readJsonLd } from "./read-json-ld.ts";

/** Gathers what a page says about itself in `meta`, `link`, JSON-LD and its title, in one walk over the tree. */
export function readFacts(root: PageElement, url: string | null): PageFacts {
  const metas = new Map<string, string[]>();
  const links: { rel: string; href: string; type: string; title: string }[] = [];
  const scripts: string[] = [];
  const headings: string[] = [];
  let titleElement: string | null = null;
  let language: string | null = null;
  let body = root;
  for (const element of elementsOf(root)) {
    const { tag, attributes } = element;
    if (tag === "body") body = element;
    if (tag === "html") language = attributes.get("lang") ?? attributes.get("xml:lang") ?? null;
    if (tag === "title" && titleElement === null && element.parent?.tag === "head") titleElement = textOf(element, 600);
    if (tag === "h1" && headings.length < 5) headings.push(textOf(element, 600));
    if (tag === "meta") noteMeta(attributes, metas);
    if (tag === "link") {
      const [rel, href] = [attributes.get("rel")?.toLowerCase() ?? "", attributes.get("href") ?? ""];
      links.push({ rel, href, type: attributes.get("type") ?? "", title: attributes.get("title") ?? "" });
    }
    if (tag === "script" && /ld\+json/i.test(attributes.get("type") ?? ""))
      scripts.push(String(element.children[0] ?? ""));
  }
  const jsonLd = readJsonLd(scripts);
  const titles = [...headings, ...(metas.get("og:title") ?? []), titleElement ?? ""];
  const declared = language ?? metas.get("content-language")?.[0] ?? metas.get("og:locale")?.[0] ?? null;
  const article = articleObject(jsonLd, titles);
  const said = links.find(({ rel }) => rel === "canonical")?.href ?? metas.get("og:url")?.[0] ?? null;
  return {
    root,
    body,
    metas,
    links,
    jsonLd,
    article,
    titleElement,
    language: languageCode(declared),
    url: url ?? said,
  };
}

function noteMeta(attributes: ReadonlyMap<string, string>, metas: Map<string, string[]>): void {
  const content = decodeEntities(attributes.get("content")?.trim() ?? "");
  if (!content) return;
  const names = [
    attributes.get("property"),
    attributes.get("name"),
    attributes.get("itemprop"),
    attributes.get("http-equiv"),
  ];
  for (const name of new Set(names)) {
    if (!name) continue;
    const key = name.toLowerCase().trim();
    metas.set(key, [...(metas.get(key) ?? []), content]);
  }
}
