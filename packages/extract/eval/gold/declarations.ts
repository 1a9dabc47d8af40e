import type { GoldSpec } from "./gold-page.ts";

const clock = "T08:15:00+00:00";

/** The ways in which a page may declare its metadata in its head, by name. */
export const declarations: Readonly<Record<string, (spec: GoldSpec) => string>> = {
  "json-ld": (spec) =>
    script({ "@context": "https://schema.org", "@type": "NewsArticle", ...core(spec), author: people(spec) }),
  "json-ld-graph": (spec) =>
    script({
      "@context": "https://schema.org",
      "@graph": [
        { "@type": "Organization", "@id": `${root(spec)}#org`, name: spec.site },
        { "@type": "WebSite", "@id": `${root(spec)}#site`, name: spec.site, publisher: { "@id": `${root(spec)}#org` } },
        {
          "@type": "Article",
          "@id": `${spec.url}#article`,
          ...core(spec),
          author: spec.authors.map((_, index) => ({ "@id": `${root(spec)}#person${index}` })),
          publisher: { "@id": `${root(spec)}#org` },
        },
        ...spec.authors.map((name, index) => ({ "@type": "Person", "@id": `${root(spec)}#person${index}`, name })),
      ],
    }),
  "json-ld-strings": (spec) => script({ "@type": "Article", ...core(spec), author: spec.authors }),
  "json-ld-joined": (spec) => script({ "@type": "Article", ...core(spec), author: { name: joined(spec.authors) } }),
  "json-ld-names": (spec) => script({ "@type": "Article", ...core(spec), author: { "@type": "Person", name: spec.authors } }),
  "json-ld-broken": (spec) => {
    const text = JSON.stringify({ "@type": "NewsArticle", ...core(spec), author: people(spec), description: "BREAK" });
    return `<script type="application/ld+json">${text.replace("BREAK", "Two\nlines and a\ttab").replace(/}$/, ",}")};</script>`;
  },
  "json-ld-no-author": (spec) => script({ "@type": "NewsArticle", ...core(spec), author: { "@type": "Organization", name: spec.site } }),
  "json-ld-list": (spec) =>
    script([
      { "@type": "BreadcrumbList", itemListElement: [] },
      { "@type": "ItemList", itemListElement: [{ "@type": "NewsArticle", headline: "Another story of the day", datePublished: "2011-01-01", author: { name: "Other Writer" } }] },
      { "@type": ["NewsArticle", "AnalysisNewsArticle"], ...core(spec), author: people(spec) },
    ]),
  "open-graph": (spec) =>
    [
      meta("property", "og:type", "article"),
      meta("property", "og:title", spec.title),
      meta("property", "og:site_name", spec.site),
      meta("property", "og:url", spec.url),
      spec.published ? meta("property", "article:published_time", `${spec.published}${clock}`) : "",
    ].join("\n"),
  "og-title": (spec) => [meta("property", "og:title", `${spec.title} | ${spec.site}`), meta("property", "og:site_name", spec.site)].join("\n"),
  "meta-date": (spec) => meta("name", "date", `${spec.published} 08:15:00`),
  "dublin-core": (spec) =>
    [meta("name", "DC.title", spec.title), meta("name", "DC.date.issued", String(spec.published)), ...spec.authors.map((name) => meta("name", "DC.creator", name))].join("\n"),
  "meta-pubdate": (spec) => meta("name", "pubdate", String(spec.published).replaceAll("-", "")),
  "meta-author": (spec) => meta("name", "author", joined(spec.authors)),
  "meta-authors": (spec) => spec.authors.map((name) => meta("name", "author", name)).join("\n"),
  "article-authors": (spec) => spec.authors.map((name) => meta("property", "article:author", name)).join("\n"),
  "meta-author-cms": () => meta("name", "author", "admin"),
  "meta-author-handle": () => meta("name", "author", "jdoe_web2"),
  "meta-author-site": (spec) => meta("name", "author", spec.site),
  "meta-author-link": () => meta("property", "article:author", "https://www.facebook.com/someone"),
  parsely: (spec) => [meta("name", "parsely-title", spec.title), meta("name", "parsely-pub-date", `${spec.published}T08:15:00Z`)].join("\n"),
  canonical: (spec) => `<link rel="canonical" href="${spec.url}">`,
};

function core(spec: GoldSpec): Record<string, unknown> {
  return {
    headline: spec.title,
    ...(spec.published ? { datePublished: `${spec.published}${clock}` } : {}),
    ...(spec.modified ? { dateModified: `${spec.modified}${clock}` } : {}),
    publisher: { "@type": "Organization", name: spec.site },
    mainEntityOfPage: spec.url,
  };
}

function people(spec: GoldSpec): object[] {
  return spec.authors.map((name) => ({ "@type": "Person", name, url: `${root(spec)}staff/${name.length}` }));
}

function joined(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function root(spec: GoldSpec): string {
  return `${new URL(spec.url).origin}/`;
}

function script(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

function meta(kind: string, name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${content.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}">`;
}
