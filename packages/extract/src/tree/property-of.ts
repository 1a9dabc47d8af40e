import type { PageElement } from "./page-node.ts";

/** Terms of older vocabularies by the one that news pages use today. */
const terms: Readonly<Record<string, string>> = {
  "dc:creator": "author",
  "dc:title": "headline",
  "dc:date": "dateCreated",
  "dc:created": "dateCreated",
  "dc:issued": "datePublished",
  "dc:modified": "dateModified",
  "dc:publisher": "publisher",
  "foaf:name": "name",
};

/** What an element states of its page, as schema.org calls it, by microdata or RDFa; empty where it states nothing. */
export function propertyOf({ tag, attributes }: PageElement): string {
  const itemprop = attributes.get("itemprop");
  if (itemprop !== undefined) return itemprop;
  // On `meta` the attribute is OpenGraph's, which is read apart.
  const property = tag === "meta" ? undefined : attributes.get("property")?.slice(0, 200);
  if (property === undefined) return "";
  return property
    .split(/\s+/)
    .map((name) => name.replace(/^dcterms:/, "dc:"))
    .map((name) => terms[name] ?? name.replace(/^(?:schema|https?:\/\/schema\.org\/)[:/]?/, ""))
    .join(" ");
}
