import type { ArticleDate } from "@dateline/core";
import { findDate, makeDate, parseDate } from "../date/index.ts";
import { asText } from "./json-value.ts";
import type { PageFacts } from "./page-facts.ts";
import { readVisibleDates } from "./read-visible-dates.ts";

type Source = ArticleDate["source"];

const publishedMetas: readonly [Source, string][] = [
  ["open-graph", "article:published_time"],
  ["open-graph", "og:article:published_time"],
  ["open-graph", "og:published_time"],
  ["microdata", "datepublished"],
  ["meta", "parsely-pub-date"],
  ["meta", "sailthru.date"],
  ["meta", "article.published"],
  ["meta", "cxenseparse:recs:publishtime"],
  ["meta", "publish-date"],
  ["meta", "publish_date"],
  ["meta", "published-date"],
  ["meta", "pubdate"],
  ["meta", "dc.date.issued"],
  ["meta", "dcterms.issued"],
  ["meta", "dcterms.created"],
  ["meta", "dc.date.created"],
  ["meta", "dc.date"],
  ["meta", "dcterms.date"],
  ["meta", "citation_publication_date"],
  ["meta", "citation_date"],
  ["meta", "article_date_original"],
  ["meta", "originalpublicationdate"],
  ["meta", "date"],
];

const modifiedMetas: readonly [Source, string][] = [
  ["open-graph", "article:modified_time"],
  ["open-graph", "og:updated_time"],
  ["microdata", "datemodified"],
  ["meta", "article.updated"],
  ["meta", "dcterms.modified"],
  ["meta", "dc.date.modified"],
  ["meta", "last-modified"],
];

/** When the page says it was published and changed, each with its source; relative words and "now" never count. */
export function readDates(
  facts: PageFacts,
  language: string | null,
): { published: ArticleDate | null; modified: ArticleDate | null } {
  const visible = readVisibleDates(facts.body, language, facts.titleElement);
  const published = firstIssue([
    machine("json-ld", asText(facts.article?.datePublished) ?? asText(facts.article?.dateCreated), language),
    fromMetas(facts, publishedMetas, language),
    visible.published,
    fromUrl(facts.url),
  ]);
  const modified =
    machine("json-ld", asText(facts.article?.dateModified), language) ??
    fromMetas(facts, modifiedMetas, language) ??
    visible.modified;
  return { published, modified };
}

/** The first date told, unless two other places agree on an earlier day: an archive that moved is dated anew by its system. */
function firstIssue(told: readonly (ArticleDate | null)[]): ArticleDate | null {
  const dates = told.filter((date) => date !== null);
  const [first] = dates;
  if (!first) return null;
  const earlier = dates.filter((date) => daysBetween(date, first) >= 2);
  const agreed = earlier.find((date) => earlier.filter((other) => sameDay(date, other)).length >= 2);
  return agreed ?? first;
}

function sameDay(a: ArticleDate, b: ArticleDate): boolean {
  return a.value.slice(0, 10) === b.value.slice(0, 10);
}

function daysBetween(a: ArticleDate, b: ArticleDate): number {
  return (Date.parse(b.value.slice(0, 10)) - Date.parse(a.value.slice(0, 10))) / 86_400_000;
}

function fromMetas(facts: PageFacts, names: readonly [Source, string][], language: string | null): ArticleDate | null {
  for (const [source, name] of names) {
    for (const value of facts.metas.get(name) ?? []) {
      const date = machine(source, value, language);
      if (date) return date;
    }
  }
  return null;
}

function machine(source: Source, value: string | null, language: string | null): ArticleDate | null {
  if (value === null) return null;
  const words = value.slice(0, 100);
  const date = parseDate(words) ?? findDate(words, language);
  return date ? { value: date.value, precision: date.precision, source, words } : null;
}

function fromUrl(url: string | null): ArticleDate | null {
  const path = (url ?? "").slice(0, 2000).replace(/[?#].*$/, "");
  const match =
    /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/_-]|$)/.exec(path) ??
    /[/_-]((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_.-]|$)/.exec(path);
  const date = match ? makeDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
  return date && match ? { value: date.value, precision: "day", source: "url", words: match[0] } : null;
}
