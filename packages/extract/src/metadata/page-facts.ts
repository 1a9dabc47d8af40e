import type { PageElement } from "../tree/index.ts";
import type { JsonObject } from "./json-value.ts";

/** What a page says about itself by machine, before anything is believed. */
export interface PageFacts {
  root: PageElement;
  body: PageElement;
  /** `meta` values by lower-case name, property or itemprop, in page order. */
  metas: ReadonlyMap<string, readonly string[]>;
  links: readonly { rel: string; href: string; type: string; title: string }[];
  /** The objects of all JSON-LD of the page, references resolved. */
  jsonLd: readonly JsonObject[];
  /** The JSON-LD object of the article itself, null where none. */
  article: JsonObject | null;
  titleElement: string | null;
  language: string | null;
  /** The address of the page: as fetched, else as it says. */
  url: string | null;
}
