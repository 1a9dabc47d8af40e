import type { Article } from "@dateline/core";
import { inChunks, insertRows, type Session } from "../session/index.ts";
import { searchWords } from "../text/index.ts";
import { momentNumber } from "../time/index.ts";

// Sites that give all their pages one canonical URL are common, so a version must also share most of its words.
const sharedLeast = 0.5;

/**
 * Finds earlier texts of a new article under its canonical URL. The version with the later date stands (the one saved
 * last where dates are equal); true where the new one took the place of another.
 */
export async function supersede(session: Session, article: Article): Promise<boolean> {
  if (article.canonicalUrl === null) return false;
  const { db } = session;
  const others = await db
    .selectFrom("articles")
    .select(["id", "text", "document"])
    .where("canonical_url", "=", article.canonicalUrl)
    .where("id", "<>", article.id)
    .where("superseded_by", "is", null)
    .orderBy("id")
    .execute();
  let replaced = false;
  for (const other of others) {
    if (similarity(article.text, other.text) < sharedLeast) continue;
    if (dateOf(article) < dateOf(JSON.parse(other.document) as Article)) {
      await db.updateTable("articles").set({ superseded_by: other.id }).where("id", "=", article.id).execute();
      return false;
    }
    await db.updateTable("articles").set({ superseded_by: article.id }).where("id", "=", other.id).execute();
    await markBlocks(session, [other.id], article.id);
    replaced = true;
  }
  return replaced;
}

/** Lets the texts that a removed article had taken the place of stand again, to be merged with the next resolution. */
export async function restoreSuperseded(session: Session, articleId: string): Promise<void> {
  const { db } = session;
  const rows = await db.selectFrom("articles").select("id").where("superseded_by", "=", articleId).execute();
  if (rows.length === 0) return;
  await db.updateTable("articles").set({ superseded_by: null }).where("superseded_by", "=", articleId).execute();
  await markBlocks(
    session,
    rows.map((row) => row.id),
    "",
  );
}

/** Notes that the blocks of some articles' claims must be merged again, with the next resolution of `forArticle`. */
async function markBlocks(session: Session, articleIds: readonly string[], forArticle: string): Promise<void> {
  for (const ids of inChunks(articleIds)) {
    const rows = await session.db
      .selectFrom("claims")
      .select("block")
      .distinct()
      .where("article_id", "in", ids)
      .execute();
    await insertRows(
      session,
      "stale_blocks",
      rows.map((row) => ({ block: row.block, article_id: forArticle })),
    );
  }
}

function similarity(one: string, two: string): number {
  const [a, b] = [one, two].map((text) => new Set(searchWords(text).split(" ")));
  if (!a || !b) return 0;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.min(a.size, b.size);
}

function dateOf(article: Pick<Article, "modified" | "published">): number {
  return momentNumber((article.modified ?? article.published)?.value ?? null) ?? Number.NEGATIVE_INFINITY;
}
