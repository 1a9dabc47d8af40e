import { type Article, articleId, hashText } from "@dateline/core";

/** An article of nothing but a text and its day of publication (ISO 8601), null where it has none. */
export function articleOf(text: string, published: string | null): Article {
  const hash = hashText(text);
  return {
    id: articleId(null, hash),
    url: null,
    canonicalUrl: null,
    title: "Untitled",
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
    blocks: blocksOf(text),
    removed: [],
    notices: [],
    hashes: { raw: hash, text: hash },
    provenance: {
      source: { kind: "stdin" },
      fetchedAt: "2026-01-01T00:00:00Z",
      contentType: "text/plain",
      bytes: text.length,
      charset: "utf-8",
      extractor: "none",
    },
  };
}

function blocksOf(text: string): Article["blocks"] {
  const blocks: Article["blocks"] = [];
  for (const found of text.matchAll(/[^\n](?:[^\n]|\n(?!\s*\n))*/g)) {
    blocks.push({ kind: "paragraph", start: found.index, end: found.index + found[0].length, level: null });
  }
  return blocks;
}
