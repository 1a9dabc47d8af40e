import { type Article, articleId, hashText } from "@dateline/core";

/** An article of plain text for gold sets, benches and tests; `published` is a day or null. */
export function makeArticle(text: string, published: string | null): Article {
  const hash = hashText(text);
  return {
    id: articleId(null, hash),
    url: null,
    canonicalUrl: null,
    title: text.slice(0, 40) || "-",
    standfirst: null,
    section: null,
    byline: [],
    publisher: null,
    published: published === null ? null : { value: published, precision: "day", source: "user", words: null },
    modified: null,
    dateline: null,
    language: { code: "en", source: "user", score: 1 },
    kind: "news",
    text,
    blocks: [{ kind: "paragraph", start: 0, end: text.length, level: null }],
    removed: [],
    notices: [],
    hashes: { raw: hash, text: hash },
    provenance: {
      source: { kind: "stdin" },
      fetchedAt: "2024-01-01T00:00:00Z",
      contentType: "text/plain",
      bytes: text.length,
      charset: "utf-8",
      extractor: "gold",
    },
  };
}
