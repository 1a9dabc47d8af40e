import { z } from "zod";
import { Evidence } from "../evidence/index.ts";
import { hashText, idSchema, makeId } from "../id/index.ts";
import { ArticleDate } from "./article-date.ts";
import { ArticleLanguage } from "./article-language.ts";
import { Author } from "./author.ts";
import { Block } from "./block.ts";
import { Furniture } from "./furniture.ts";
import { SourceRef } from "./source-ref.ts";

/** What kind of piece an article is; `unknown` where the page does not say. */
export const ArticleKind = z
  .enum(["news", "analysis", "opinion", "interview", "live", "fact-check", "feature", "press-release", "unknown"])
  .meta({ id: "ArticleKind" });
export type ArticleKind = z.infer<typeof ArticleKind>;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, "a SHA-256 in hexadecimal");

/**
 * An article: its metadata, its immutable text and what was left out of it. All offsets anywhere in Dateline are
 * half-open, in UTF-16 code units, into `text`. The id is made from the canonical URL and the text.
 */
export const Article = z
  .object({
    id: idSchema("article"),
    url: z.string().nullable(),
    canonicalUrl: z.string().nullable(),
    title: z.string().min(1),
    standfirst: z.string().nullable(),
    section: z.string().nullable(),
    byline: z.array(Author),
    publisher: z.object({ name: z.string().min(1), url: z.string().nullable() }).nullable(),
    published: ArticleDate.nullable(),
    modified: ArticleDate.nullable(),
    /** The place and agency a report opens with ("BAMAKO (Agency) -"), as words of the text. */
    dateline: z.object({ place: z.string().min(1), agency: z.string().nullable(), evidence: Evidence }).nullable(),
    language: ArticleLanguage.nullable(),
    kind: ArticleKind,
    text: z.string().min(1),
    blocks: z.array(Block).min(1),
    removed: z.array(Furniture),
    notices: z.array(
      z.object({
        code: z.enum(["paywall", "consent-wall", "truncated", "thin", "continues", "gallery", "repaired-encoding"]),
        message: z.string(),
      }),
    ),
    hashes: z.object({ raw: sha256, text: sha256 }),
    provenance: z.object({
      source: SourceRef,
      fetchedAt: z.iso.datetime(),
      contentType: z.string().nullable(),
      bytes: z.int().nonnegative(),
      charset: z.string(),
      extractor: z.string(),
    }),
  })
  .superRefine((article, context) => {
    let last = 0;
    for (const [index, block] of article.blocks.entries()) {
      if (block.start < last || block.end > article.text.length) {
        context.addIssue({
          code: "custom",
          message: "blocks must be in order, apart, and inside the text",
          path: ["blocks", index],
        });
      }
      last = block.end;
    }
    if (hashText(article.text) !== article.hashes.text) {
      context.addIssue({ code: "custom", message: "the text does not have this hash", path: ["hashes", "text"] });
    }
    if (articleId(article.canonicalUrl, article.hashes.text) !== article.id) {
      context.addIssue({ code: "custom", message: "the id is not that of this URL and text", path: ["id"] });
    }
    const dateline = article.dateline?.evidence;
    if (
      dateline &&
      (dateline.articleId !== article.id || article.text.slice(dateline.start, dateline.end) !== dateline.quote)
    ) {
      context.addIssue({ code: "custom", message: "the dateline is not in the text", path: ["dateline", "evidence"] });
    }
  })
  .meta({ id: "Article", description: "An article: its metadata, its immutable text and what was left out of it." });
export type Article = z.infer<typeof Article>;

/** The id of the article with this canonical URL (null where none) and this SHA-256 of its text. */
export function articleId(canonicalUrl: string | null, textHash: string): `article_${string}` {
  return makeId("article", [canonicalUrl, textHash]);
}
