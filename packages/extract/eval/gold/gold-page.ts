/** One page of the metadata gold: what a reader would say of it, and how it is built. */
export interface GoldSpec {
  id: string;
  language: "en" | "fr" | "de" | "es" | "it" | "pt";
  site: string;
  url: string;
  title: string;
  authors: string[];
  /** The day of publication as ISO 8601, null where the page does not tell it. */
  published: string | null;
  modified?: string;
  layout: string;
  declares: string[];
  /** The byline and the date as printed on the page, null where none is printed. */
  byline: string | null;
  dateWords: string | null;
  traps: string[];
}
