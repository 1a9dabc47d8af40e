import type { ArticleLink } from "@dateline/core";
import { readJson } from "../json/index.ts";
import { inChunks, type Session } from "../session/index.ts";

/** The articles that share a band of their MinHash with one of these, ordered by id. */
export async function signaturesSharing(
  { db }: Session,
  bands: readonly string[],
): Promise<{ articleId: string; minhash: number[]; published: string | null }[]> {
  const found = new Map<string, { articleId: string; minhash: number[]; published: string | null }>();
  for (const chunk of inChunks(bands)) {
    const rows = await db
      .selectFrom("bands")
      .innerJoin("signatures", "signatures.article_id", "bands.article_id")
      .innerJoin("articles", "articles.id", "bands.article_id")
      .select(["bands.article_id", "signatures.minhash", "articles.published"])
      .distinct()
      .where("bands.band", "in", chunk)
      .where("articles.superseded_by", "is", null)
      .execute();
    for (const row of rows) {
      found.set(row.article_id, {
        articleId: row.article_id,
        minhash: readJson<number[]>(row.minhash),
        published: row.published,
      });
    }
  }
  return [...found.values()].sort((a, b) => (a.articleId < b.articleId ? -1 : 1));
}

/** Saves near-duplicate pairs; a pair there already takes the new kind and score. */
export async function saveArticleLinks({ db }: Session, links: readonly ArticleLink[]): Promise<void> {
  for (const link of links) {
    const values = { kind: link.kind, score: link.score };
    await db
      .insertInto("article_links")
      .values({ from_id: link.from, to_id: link.to, ...values })
      .onConflict((conflict) => conflict.columns(["from_id", "to_id"]).doUpdateSet(values))
      .execute();
  }
}
